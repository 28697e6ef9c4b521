import { join } from "node:path";
import { listAddresses } from "../../src/audit/browser/list-addresses.ts";
import { generatorRoot } from "../../src/project/generator-root.ts";
import { measureBuild } from "../measure-build.ts";
import { measureProcess } from "../measure-process.ts";
import { commandCall, regionwebbBuild, withEmptyCache } from "../regionwebb.ts";
import { leastPages, type Trial, type TrialSite } from "../trials.ts";

/** So many pages are audited at most: pa11y-ci takes about two seconds for each. */
const mostPages = 60;

/**
 * Audits the same pages of a site by pa11y-ci and by the engine of the audit, in the state in which a
 * page arrives, by the same rules; then by `npm run audit` in all states, with nothing kept and once more.
 */
export async function auditTrial({ corpus, root, folder }: TrialSite): Promise<Trial> {
  const site = join(folder, "audit-site");
  const whole = { hasSearch: true, hasSharePictures: false };
  const made = { root, output: site, cache: join(folder, "audit-build-cache"), ...whole };
  await measureBuild(regionwebbBuild(made), leastPages(corpus));
  const pages = spread(await listAddresses(site), Math.min(corpus.articles.length, mostPages));
  const usage = join(folder, "audit-usage");
  const measure = async (call: Parameters<typeof measureProcess>[0]) => ({
    ...(await measureProcess(call, usage)),
    pages: pages.length,
  });
  const chosen = pages.flatMap((page) => ["--pages", page]);
  const audit = (cache: string) =>
    commandCall("audit", ["--site", site, "--quiet", ...chosen], cache);
  const program = (name: string) => ({
    command: process.execPath,
    parameters: ["--import", "tsx", join("bench", "audit", name), site, ...pages],
    folder: generatorRoot,
    environment: {},
  });
  return {
    name: "audit",
    run: () =>
      withEmptyCache(join(folder, "audit-cache"), async (cache) => ({
        pa11yCi: [await measure(program("run-pa11y-ci.ts"))],
        oneState: [await measure(program("run-engine.ts"))],
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
