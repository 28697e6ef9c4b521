import type { UserConfig } from "@11ty/eleventy";
import type { Assets } from "../../_includes/page-context.tsx";
import type { Progress } from "../command/progress.ts";
import { makeSearchIndex } from "../outputs/search/search-index.ts";
import { searchPages } from "../outputs/search/search-page.ts";
import { keptIndexesFolder, openKeptIndexes } from "../project/kept/kept-indexes.ts";
import type { Project } from "../project/open-project.ts";
import type { Options } from "../project/options.ts";
import { pathOfPage, renderRoute } from "../project/site-files.ts";
import type { OpenWriter, SiteWriter } from "../publish/site-writer.ts";

interface Writing {
  readonly assets: Assets;
  readonly options: Options;
  readonly progress: Progress;
  readonly openWriter: OpenWriter;
}

/**
 * Has each page rendered, written, and given to the search index at once: the index is made while
 * further pages are, and none is kept in memory. Pages are no templates of Eleventy, to which what it
 * does for each is as much work as rendering it.
 */
export function writePages(
  eleventy: UserConfig,
  project: Project,
  { assets, options, progress, openWriter }: Writing,
): void {
  eleventy.on("eleventy.after", async ({ directories: { output } }) => {
    const writer = openWriter(output);
    const onPage = progress.begin("pages");
    const pages = writtenPages(project, { assets, writer, onPage });
    if (options.hasSearch) {
      const files = await makeSearchIndex(searchPages(project, pages), {
        memory: openKeptIndexes(keptIndexesFolder, options.root),
        onAllTaken: () => progress.begin("index"),
      });
      const onFile = progress.begin("indexFiles");
      for (const [index, { path, content }] of files.entries()) {
        await writer.write(path, content);
        onFile(index + 1, files.length);
      }
    } else for await (const _page of pages);
    await writer.finish();
  });
}

interface PageWriting {
  readonly assets: Assets;
  readonly writer: SiteWriter;
  readonly onPage: (done: number, all: number) => void;
}

/** The pages, each of which is rendered when it is asked for, and given to who writes it. */
async function* writtenPages(project: Project, { assets, writer, onPage }: PageWriting) {
  const { routes } = project.table;
  for (const [index, route] of routes.entries()) {
    const html = renderRoute(project, route, assets);
    await writer.write(pathOfPage(route), html);
    onPage(index + 1, routes.length);
    yield { route, html: () => html };
  }
}
