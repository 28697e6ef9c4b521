import type { RegisteredProblem } from "../../model/known-findings.ts";
import { type Reference, referenceKey } from "../../model/reference.ts";
import type { Site } from "../../model/site.ts";
import { dataFile } from "../../model/site-files.ts";
import { sharedPageOf } from "../../routes/links.ts";
import type { RouteTable } from "../../routes/route.ts";

/** Where the files of known problems lie, below `_data`. */
export const problemsFolder = "accessibility/problems";

/** What audits must know of the register: pages by their addresses, in every language. */
export function registeredProblems(
  site: Pick<Site, "things" | "settings">,
  table: Pick<RouteTable, "find" | "parts">,
): readonly RegisteredProblem[] {
  const addressesOf = (page: Reference | string): readonly string[] => {
    if (typeof page === "string") return [page];
    const key = sharedPageOf(page, table) ?? referenceKey(page);
    return site.settings.languages.flatMap((language) => table.find(key, language)?.url ?? []);
  };
  return [...site.things["known-problem"].values()].map((problem) => ({
    id: problem.id,
    file: dataFile(problemsFolder, problem.id),
    criteria: problem.criteria,
    findings: problem.findings.map(({ pages = problem.pages, ...rest }) => ({
      ...rest,
      pages: pages?.flatMap(addressesOf),
    })),
  }));
}
