import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { builtInKinds } from "../../../src/kinds/registry.ts";
import { makeSearchIndex } from "../../../src/outputs/search/search-index.ts";
import { searchPage } from "../../../src/outputs/search/search-page.ts";
import { planRoutes } from "../../../src/routes/plan-routes.ts";
import { siteWith, translators } from "../../model/site-with.ts";

const site = siteWith();
const table = planRoutes(site, translators, builtInKinds);

function pageOf(key: string, main: string, language = "sv") {
  const route = table.find(key, language);
  assert.ok(route, key);
  const html = `<html><body><nav>Meny</nav><main id="main">${main}</main><footer>Fot</footer></body></html>`;
  return searchPage(route, () => html, { site, table, translator: translators(language) });
}

describe("a page for the search index", () => {
  test("has the main content alone, with the language and what is known of it", () => {
    const content = pageOf("page:news/winter-school-2023", "<h1>Skola</h1>")?.content ?? "";
    assert.match(content, /^<html lang="sv"><body><main><meta .*<h1>Skola<\/h1><\/main><\/body>/);
    assert.doesNotMatch(content, /Meny|Fot/);
    assert.match(content, /data-pagefind-filter="kind\[content\]" content="news"/);
    assert.match(content, /data-pagefind-filter="year\[content\]" content="2023"/);
  });

  test("bears the other words for what its text says, where no reader sees them", () => {
    const content = pageOf("page:about", "<p>Ljuset i norr och vinterskolan.</p>")?.content ?? "";
    const keywords = /="keywords\[content\]" content="([^"]*)"/.exec(content)?.[1];
    assert.equal(keywords, "sken glimt i mörkret vinter skola");
  });

  test("of a list has its title alone", () => {
    const content = pageOf("section:contacts", "<p>Alla människor</p>")?.content ?? "";
    assert.match(content, /<h1>Kontakter<\/h1>/);
    assert.doesNotMatch(content, /människor/);
  });

  test("is not made of one that is not searched", () => {
    assert.equal(pageOf("section:search", ""), undefined);
  });
});

describe("the search index", () => {
  const pages = ["sv", "en", "fi"].flatMap(
    (language) => pageOf("page:about", "<h1>Om</h1><p>Text.</p>", language) ?? [],
  );

  test("has the search, a part for each language, and nothing of a ready-made interface", async () => {
    const steps: string[] = [];
    const taken = pages.values().map((page) => {
      steps.push("page");
      return page;
    });
    const files = await makeSearchIndex(taken, { onAllTaken: () => steps.push("all") });
    assert.deepEqual(steps, ["page", "page", "page", "all"]);
    const paths = files.map(({ path }) => path);
    assert.ok(paths.includes("pagefind/pagefind.js"));
    assert.ok(paths.includes("pagefind/pagefind-worker.js"));
    for (const language of ["sv", "en", "fi"])
      assert.ok(paths.includes(`pagefind/wasm.${language}.pagefind`), language);
    assert.deepEqual(
      paths.filter((path) => /ui|highlight|css/.test(path)),
      [],
    );
  });

  test("is the same to the byte each time", async () => {
    const runs = await Promise.all([
      makeSearchIndex(pages),
      makeSearchIndex(pages.map((page) => ({ ...page }))),
    ]);
    const [first, second] = runs.map((files) =>
      files.map(({ path, content }) => [path, Buffer.from(content).toString("base64")]),
    );
    assert.deepEqual(first, second);
  });
});
