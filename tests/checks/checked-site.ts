import assert from "node:assert/strict";
import { fileChecker } from "../../src/checks/check-file.ts";
import type { TextFinding } from "../../src/checks/check-text.ts";
import type { CheckedSite } from "../../src/checks/checked-site.ts";
import { builtInKinds } from "../../src/kinds/registry.ts";
import { loadSite } from "../../src/model/load-site.ts";
import { planRoutes } from "../../src/routes/plan-routes.ts";
import { type Change, filesWith, now, translators } from "../model/site-with.ts";

/** The fixture site with some files changed, as rules about sites see it, and what those about texts find. */
export function checkedSite(changes: Readonly<Record<string, Change>>): {
  readonly checked: CheckedSite;
  readonly ofTexts: readonly TextFinding[];
} {
  const files = filesWith(changes);
  const { site, faults } = loadSite(files, now, builtInKinds);
  const errors = faults.filter(({ severity }) => severity === "error");
  assert.ok(site, JSON.stringify(errors));
  const { languages } = site.settings;
  const check = fileChecker({ languages, settings: site.checks });
  const all = [...files.data, ...files.content].map(check);
  const paths = [...files.data, ...files.content].map(({ path }) => path);
  const checked = {
    site,
    table: planRoutes(site, translators, builtInKinds),
    translators,
    files,
    texts: all.flatMap(({ facts }) => facts),
    paths: [...new Set([...paths, ...Object.keys(changes)])].sort(),
  };
  return { checked, ofTexts: all.flatMap(({ findings }) => findings) };
}
