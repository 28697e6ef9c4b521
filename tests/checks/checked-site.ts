import assert from "node:assert/strict";
import type { CheckedSite } from "../../src/checks/checked-site.ts";
import { readTexts } from "../../src/checks/read-texts.ts";
import { builtInKinds } from "../../src/kinds/registry.ts";
import { loadSite } from "../../src/model/load-site.ts";
import { planRoutes } from "../../src/routes/plan-routes.ts";
import { type Change, filesWith, now, translators } from "../model/site-with.ts";

/** The fixture site with some files changed, as rules about sites see it. */
export function checkedSite(changes: Readonly<Record<string, Change>>): CheckedSite {
  const files = filesWith(changes);
  const { site, faults } = loadSite(files, now, builtInKinds);
  const errors = faults.filter(({ severity }) => severity === "error");
  assert.ok(site, JSON.stringify(errors));
  const texts = [...readTexts(files, site.settings.languages)];
  const paths = [...files.data, ...files.content].map(({ path }) => path);
  return {
    site,
    table: planRoutes(site, translators, builtInKinds),
    translators,
    files,
    texts,
    paths: [...new Set([...paths, ...Object.keys(changes)])].sort(),
  };
}
