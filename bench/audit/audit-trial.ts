import { join } from "node:path";
import { listAddresses } from "../../src/audit/browser/list-addresses.ts";
import { generatorRoot } from "../../src/project/generator-root.ts";
import { measureBuild } from "../measure-build.ts";
import { measureProcess } from "../measure-process.ts";
import type { MemoryOf } from "../peak-memory.ts";
import type { Call } from "../process-group.ts";
import { commandCall, regionwebbBuild, withEmptyCache } from "../regionwebb.ts";
import { leastPages, type Trial, type TrialSite } from "../trials.ts";

/** So many pages are audited at most: enough that the start of a program and a browser count for little. */
const mostPages = 120;

/** So many pages are many: their HTML is judged, and they are audited for the memory that it takes. */
const manyPages = 2000;

/**
 * Audits the same pages of a site by pa11y-ci and by the engine of the audit, in the state in which a
 * page arrives, by the same rules, and many pages by the engine; judges the HTML of many; then audits by
 * `npm run audit` in all states, with nothing kept and once more.
 */
export async function auditTrial({ corpus, root, folder }: TrialSite): Promise<Trial> {
  const site = join(folder, "audit-site");
  const whole = { hasSearch: true, hasSharePictures: false };
  const made = { root, output: site, cache: join(folder, "audit-build-cache"), ...whole };
  await measureBuild(regionwebbBuild(made), leastPages(corpus));
  const all = await listAddresses(site);
  const pages = spread(all, Math.min(corpus.articles.length, mostPages));
  const many = spread(all, Math.min(all.length, manyPages));
  const usage = join(folder, "audit-usage");
  const measure = async (call: Call, looked = pages, memoryOf: MemoryOf = "largest") => ({
    ...(await measureProcess(call, usage, memoryOf)),
    pages: looked.length,
  });
  const chosen = pages.flatMap((page) => ["--pages", page]);
  const audit = (cache: string) =>
    commandCall("audit", ["--site", site, "--quiet", ...chosen], cache);
  const program = (name: string, looked = pages) => ({
    command: process.execPath,
    parameters: [
      "--import",
      "./scripts/load-typescript.mjs",
      join("bench", "audit", name),
      site,
      ...looked,
    ],
    folder: generatorRoot,
    environment: {},
  });
  return {
    name: "audit",
    run: () =>
      withEmptyCache(join(folder, "audit-cache"), async (cache) => ({
        pa11yCi: [await measure(program("run-pa11y-ci.ts"))],
        oneState: [await measure(program("run-engine.ts"))],
        manyPages: [await measure(program("run-engine.ts", many), many, "all")],
        pageFiles: [await measure(program("run-page-files.ts", many), many)],
        allStates: [await measure(audit(cache))],
        nextAudit: [await measure(audit(cache))],
      })),
  };
}

/** Some of many, from everywhere among them. */
function spread(all: readonly string[], count: number): readonly string[] {
  const step = all.length / count;
  return Array.from({ length: count }, (_, index) => all[Math.floor(index * step)] ?? "");
}
