import type { UserConfig } from "@11ty/eleventy";
import type { Assets } from "../../_includes/page-context.tsx";
import { makeSearchIndex } from "../outputs/search/search-index.ts";
import { searchPages } from "../outputs/search/search-page.ts";
import { keptIndexesFolder, openKeptIndexes } from "../project/kept-indexes.ts";
import type { Project } from "../project/open-project.ts";
import type { Options } from "../project/options.ts";
import { pathOfPage, renderRoute } from "../project/site-files.ts";
import { openSiteWriter, type SiteWriter } from "../publish/site-writer.ts";

/**
 * Has each page rendered, written, and given to the search index at once: the index is made while
 * further pages are, and none is kept in memory. Pages are no templates of Eleventy, to which what it
 * does for each is as much work as rendering it.
 */
export function writePages(
  eleventy: UserConfig,
  project: Project,
  { assets, options }: { readonly assets: Assets; readonly options: Options },
): void {
  eleventy.on("eleventy.after", async ({ directories: { output } }) => {
    const writer = openSiteWriter(output);
    const pages = writtenPages(project, assets, writer);
    if (options.hasSearch) {
      const memory = openKeptIndexes(keptIndexesFolder, options.root);
      for (const { path, content } of await makeSearchIndex(searchPages(project, pages), memory))
        await writer.write(path, content);
    } else for await (const _page of pages);
    await writer.finish();
  });
}

/** The pages, each of which is rendered when it is asked for, and given to who writes it. */
async function* writtenPages(project: Project, assets: Assets, { write }: SiteWriter) {
  for (const route of project.table.routes) {
    const html = renderRoute(project, route, assets);
    await write(pathOfPage(route), html);
    yield { route, html: () => html };
  }
}
