import assert from "node:assert/strict";
import { builtInKinds } from "../../src/kinds/registry.ts";
import type { Site } from "../../src/model/site.ts";
import { titleOf } from "../../src/routes/links.ts";
import { planRoutes } from "../../src/routes/plan-routes.ts";
import { type Change, siteWith, translators } from "../model/site-with.ts";

/** The pages of the fixture site with some files changed, as on a day. */
export function pagesWith(changes: Readonly<Record<string, Change>> = {}, today?: string) {
  const loaded = siteWith(changes);
  const site: Site = { ...loaded, today: today ?? loaded.today };
  const table = planRoutes(site, translators, builtInKinds);
  const find = (key: string, language = "sv") => {
    const route = table.find(key, language);
    assert.ok(route, `there is no ${key} in ${language}`);
    return route;
  };
  const title = (key: string, language = "sv") =>
    titleOf(find(key, language), site, translators(language)).value;
  return { site, table, find, title };
}
