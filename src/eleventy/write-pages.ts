import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { UserConfig } from "@11ty/eleventy";
import type { Assets } from "../../_includes/page-context.tsx";
import { makeSearchIndex } from "../outputs/search/search-index.ts";
import { searchPages } from "../outputs/search/search-page.ts";
import type { Project } from "../project/open-project.ts";
import type { Options } from "../project/options.ts";
import { pathOfPage, renderRoute } from "../project/site-files.ts";
import { pathIn } from "../publish/path-in.ts";

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
    const write = (path: string, content: string | Uint8Array) => {
      const file = pathIn(output, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    };
    const pages = writtenPages(project, assets, write);
    if (options.hasSearch)
      for (const { path, content } of await makeSearchIndex(searchPages(project, pages)))
        write(path, content);
    else for (const _page of pages);
  });
}

/** The pages, each of which is rendered and written when it is asked for. */
function* writtenPages(
  project: Project,
  assets: Assets,
  write: (path: string, content: string) => void,
) {
  for (const route of project.table.routes) {
    const html = renderRoute(project, route, assets);
    write(pathOfPage(route), html);
    yield { route, html: () => html };
  }
}
