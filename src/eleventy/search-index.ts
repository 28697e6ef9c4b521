import { readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { UserConfig } from "@11ty/eleventy";
import { makeSearchIndex, type SearchFile } from "../outputs/search/search-index.ts";
import { type SearchPage, searchPage } from "../outputs/search/search-page.ts";
import type { Project } from "../project/open-project.ts";
import type { Options } from "../project/options.ts";
import { pathIn } from "../publish/path-in.ts";
import type { Route } from "../routes/route.ts";

/** Has the search index written beside the pages, before the site takes its place. */
export function addSearchIndex(
  eleventy: UserConfig,
  project: Project,
  { hasSearch }: Options,
): void {
  if (!hasSearch) return;
  eleventy.on("eleventy.after", async ({ directories: { output } }) => {
    const written = ({ url }: Route) => readFileSync(join(output, url, "index.html"), "utf8");
    for (const { path, content } of await searchFiles(project, written)) {
      const file = pathIn(output, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
    }
  });
}

/**
 * The files of the search index of a site.
 * @param htmlOf gives the HTML of a page
 */
export function searchFiles(
  project: Project,
  htmlOf: (route: Route) => string,
): Promise<readonly SearchFile[]> {
  return makeSearchIndex(searchPages(project, htmlOf));
}

function* searchPages(
  { site, table, translators }: Project,
  htmlOf: (route: Route) => string,
): Generator<SearchPage> {
  for (const route of table.routes) {
    const context = { site, table, translator: translators(route.language) };
    const page = searchPage(route, htmlOf, context);
    if (page) yield page;
  }
}
