import assert from "node:assert/strict";
import { test } from "node:test";
import { builtInKinds } from "../../src/kinds/registry.ts";
import { indexGroups } from "../../src/routes/index-groups.ts";
import { planRoutes } from "../../src/routes/plan-routes.ts";
import { siteWith, translators } from "../model/site-with.ts";

const page = '---\ntitle: "Regler"\n---\n\nText.\n';

test("pages of the same name say what they are parts of, and no others do", () => {
  const site = siteWith({
    "src/content/sv/about/rules.md": page,
    "src/content/sv/accessibility/rules.md": page,
  });
  const table = planRoutes(site, translators, builtInKinds);
  const speaker = { site, language: "sv", translator: translators("sv") };
  const entries = [...indexGroups(speaker, table).values()].flat();
  const alike = entries.filter(({ title }) => title.value === "Regler");
  const wholes = alike.map(({ partOf }) => partOf?.value);
  assert.equal(new Set(wholes).size, 2);
  assert.ok(!wholes.includes(undefined));
  const history = entries.find(({ route }) => route.key === "page:about/history");
  assert.ok(history && history.partOf === undefined);
});
