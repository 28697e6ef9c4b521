import assert from "node:assert/strict";
import { builtInKinds } from "../../../src/kinds/registry.ts";
import type { Fault } from "../../../src/model/fault.ts";
import { loadSite } from "../../../src/model/load-site.ts";
import { checkAddresses } from "../../../src/routes/check-addresses.ts";
import { checkRoutes } from "../../../src/routes/check-routes.ts";
import { planRoutes } from "../../../src/routes/plan-routes.ts";
import { filesWith, now, translators } from "../site-with.ts";
import { assertTold } from "./assert-told.ts";
import { foreignParts, renderPageOf } from "./page-of-file.ts";

/** New texts of files of the fixture site, by their paths. */
export type Changes = Readonly<Record<string, string>>;

/** Loads the site with changes, and renders the pages of those files that have no faults. */
export function tryChanges(changes: Changes): { readonly files: number; readonly pages: number } {
  let left = changes;
  for (let attempt = 0; attempt < 4; attempt += 1) {
    const { site, faults } = load(left);
    if (site) return { files: Object.keys(left).length, pages: renderAll(Object.keys(left), site) };
    left = without(left, faults);
  }
  return { files: 0, pages: 0 };
}

function load(changes: Changes) {
  const loaded = loadSite(filesWith(changes), now, builtInKinds);
  assertTold(loaded.faults);
  if (!loaded.site) return loaded;
  const table = planRoutes(loaded.site, translators, builtInKinds);
  const more = [...checkRoutes(table, loaded.site), ...checkAddresses(table, loaded.site)];
  return more.length === 0 ? loaded : { site: undefined, faults: [...loaded.faults, ...more] };
}

/** Leaves out the files with errors; all of them where the errors are in files that were not changed. */
function without(changes: Changes, faults: readonly Fault[]): Changes {
  const bad = new Set(
    faults.filter(({ severity }) => severity === "error").map(({ file }) => file),
  );
  const good = Object.entries(changes).filter(([path]) => !bad.has(path));
  return good.length < Object.keys(changes).length ? Object.fromEntries(good) : {};
}

function renderAll(
  paths: readonly string[],
  site: NonNullable<ReturnType<typeof loadSite>["site"]>,
) {
  const table = planRoutes(site, translators, builtInKinds);
  const pages = paths.flatMap((path) => renderPageOf(path, { site, table, translators }));
  for (const html of pages) assert.deepEqual(foreignParts(html), []);
  return pages.length;
}
