import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { findInPage } from "../audit-page-file.ts";
import { auditPages, type PagesOptions } from "../browser/audit-pages.ts";
import type { AuditFinding } from "../finding.ts";
import { parsePage } from "../html/parse-page.ts";
import { auditStates } from "../matrix.ts";
import { noLookMemory } from "../memory/look-memory.ts";
import { auditRules } from "../registry.ts";
import type { AuditState } from "../state.ts";
import type { ActCase } from "./act-cases.ts";

/** Where the W3C's server has the folder: the cases name their files by it. */
const home = "WAI/content-assets/wcag-act-rules";

/** The state in which cases are looked at: they are written for a browser in which nothing is chosen. */
export function stateOfCases(): AuditState {
  const state = auditStates.find(({ id }) => id === "light");
  if (!state) throw new Error("The matrix has no state “light”");
  return state;
}

/**
 * Looks at test cases as at the pages of a site: at their files by the rules about HTML, and in the
 * browser by all engines.
 * @param folder that of the W3C's list
 * @returns what was found, by the paths of the cases; none for those that are not to be run
 */
export async function findInCases(
  folder: string,
  cases: readonly ActCase[],
  options: Pick<PagesOptions, "launch" | "lanes" | "onProgress">,
): Promise<ReadonlyMap<string, readonly AuditFinding[]>> {
  const paths = [...new Set(cases.flatMap(({ path, notRun }) => (notRun ? [] : path)))];
  const site = mkdtempSync(join(tmpdir(), "regionwebb-act-"));
  try {
    mkdirSync(join(site, home, ".."), { recursive: true });
    symlinkSync(resolve(folder), join(site, home), "junction");
    for (const file of ["404.html", "_headers"]) writeFileSync(join(site, file), "");
    const looks = await auditPages({
      ...options,
      folder: site,
      pages: paths.map(addressOf),
      states: [stateOfCases()],
      rules: auditRules,
      memory: noLookMemory,
    });
    const shown = Map.groupBy(looks, ({ page }) => page);
    return new Map(
      paths.map((path) => {
        const address = addressOf(path);
        const html = readFileSync(join(folder, path), "utf8");
        const seen = (shown.get(address) ?? []).flatMap(({ findings }) => findings);
        return [path, [...findInPage(parsePage(html, address)), ...seen]];
      }),
    );
  } finally {
    rmSync(site, { recursive: true, force: true });
  }
}

function addressOf(path: string): string {
  return `/${home}/${path}`;
}
