import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { builtInKinds } from "../../src/kinds/registry.ts";
import { documentTitle, longestTitle } from "../../src/routes/document-title.ts";
import { planRoutes } from "../../src/routes/plan-routes.ts";
import { load, translators } from "../model/site-with.ts";

/** The title of the page of an article with a title of its own. */
function titleOf(title: string): string {
  const path = "src/content/sv/about.md";
  const { site, faults } = load({ [path]: [/title: .*/, `title: ${JSON.stringify(title)}`] });
  assert.ok(site, JSON.stringify(faults));
  const table = planRoutes(site, translators, builtInKinds);
  const route = table.find("page:about", "sv");
  assert.ok(route);
  return documentTitle({ site, route, translator: translators("sv") });
}

/** As long as validators see it. */
const written = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").length;

describe("the title of a page", () => {
  test("has the name of the site after its own, where there is room", () => {
    assert.match(titleOf("Om oss"), /^Om oss – ./);
  });

  for (const title of [
    "Ett ord och ännu ett ord som gör att titeln på den här sidan blir alldeles för lång",
    "Park & gata, vatten & avlopp, bygg & miljö, skola & fritid och kultur & bad",
    `${"& ".repeat(40)}slut`,
  ])
    test(`is never longer in HTML than what is shown of it: ${title}`, () => {
      assert.ok(written(titleOf(title)) <= longestTitle, titleOf(title));
    });
});
