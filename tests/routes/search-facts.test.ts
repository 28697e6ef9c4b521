import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { builtInKinds } from "../../src/kinds/registry.ts";
import { planRoutes } from "../../src/routes/plan-routes.ts";
import { searchFacts } from "../../src/routes/search-facts.ts";
import { siteWith, translators } from "../model/site-with.ts";

const document = "light-report-2023";

function factsIn(site: ReturnType<typeof siteWith>, key: string, language = "sv") {
  const table = planRoutes(site, translators, builtInKinds);
  const route = table.find(key, language);
  assert.ok(route, key);
  return searchFacts(route, { site, table, translator: translators(language) });
}

const facts = (key: string, language = "sv") => factsIn(siteWith(), key, language);

describe("what the search knows of a page", () => {
  test("is its kind, title, path and year", () => {
    const news = facts("page:news/winter-school-2023");
    assert.equal(news?.kind, "news");
    assert.equal(news?.year, "2023");
    assert.deepEqual(news?.path, ["Nyheter", "Nyheter från 2023"]);
    assert.equal(facts("contact:asa-ostvik", "en")?.kind, "contact");
    assert.equal(facts("programme:polar-days-2024")?.kind, "event");
    assert.equal(facts("section:contacts")?.kind, "list");
  });

  test("is the priorities that it names, or that it is", () => {
    assert.deepEqual(facts("priority:N1")?.priorities, ["N1"]);
    assert.ok((facts("programme:polar-days-2024")?.priorities.length ?? 0) > 0);
  });

  test("is the printed number of a page of a document, where it has one", () => {
    const site = siteWith();
    const pages = site.things.document.get(document)?.pages ?? [];
    for (const { viewer, printed } of pages)
      assert.equal(factsIn(site, `document:${document}/${viewer}`)?.printed, printed ?? undefined);
    assert.ok(pages.some(({ printed }) => printed !== null));
  });

  test("is nothing for what only holds or leads to other pages", () => {
    for (const key of [
      "section:start",
      "section:search",
      "section:a-to-z",
      "section:site-map",
      "section:news/2",
      `document:${document}/whole`,
    ])
      assert.equal(facts(key), undefined, key);
  });

  test("has the words of the field keywords, in the language of the page", () => {
    const site = siteWith({
      "src/content/sv/about.md": ["---\n", "---\nkeywords: nordan, det höga  ,\n"],
    });
    assert.deepEqual(factsIn(site, "page:about")?.keywords, ["nordan", "det höga"]);
    assert.deepEqual(factsIn(site, "page:about", "en")?.keywords, []);
  });
});
