import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { builtInLooks } from "../../_includes/kinds/built-in.ts";
import { renderPage } from "../../_includes/render-page.tsx";
import { builtInKinds } from "../../src/kinds/registry.ts";
import { planRoutes } from "../../src/routes/plan-routes.ts";
import { findHtmlFaults } from "../html-faults.ts";
import { attributeOf, parsePage } from "../html-page.ts";
import { type Change, siteWith, translators } from "../model/site-with.ts";

const assets = { stylesheet: "/a.css", font: "/a.woff2", script: "/a.js" };

/** A page of the fixture site with some files changed. */
function pageOf(key: string, changes: Readonly<Record<string, Change>>) {
  const site = siteWith(changes);
  const table = planRoutes(site, translators, builtInKinds);
  const route = table.find(key, "sv");
  assert.ok(route, key);
  const html = renderPage({
    site,
    table,
    route,
    translator: translators("sv"),
    assets,
    looks: builtInLooks,
  });
  return parsePage(route.url, html);
}

describe("what an editor calls things takes no id of the layout", () => {
  const names = ["Main", "Menu", "Top", "Site search", "Preamble Main", "Page record"];
  const headings = `${names.map((name) => `## ${name}\n\nText.`).join("\n\n")}\n`;
  const page = pageOf("page:about", {
    "src/content/sv/about.md": [/## Uppdraget\n/, `${headings}\n[Dit](#menu)\n\n## Uppdraget\n`],
  });

  test("neither in headings", () => {
    assert.deepEqual(findHtmlFaults(page.html), []);
    const ids = page.elements.flatMap((element) =>
      element.tagName === "h2" ? (attributeOf(element, "id") ?? []) : [],
    );
    for (const id of ["text_main", "text_menu", "text_top", "text_site-search"])
      assert.ok(ids.includes(id), id);
  });

  test("and links to these headings lead there", () => {
    assert.match(page.html, /<a href="#text_menu">Dit<\/a>/);
    assert.match(page.html, /<a href="#text_menu">Menu<\/a>/, "in the list of sections");
  });

  test("nor as words of the glossary", () => {
    const glossary = pageOf("section:glossary", {
      "_data/glossary/main.json": { term: { sv: "huvud" }, definition: { sv: "Det översta." } },
      "_data/glossary/letter-l.json": {
        term: { sv: "bokstav" },
        definition: { sv: "Ett tecken." },
      },
    });
    assert.deepEqual(findHtmlFaults(glossary.html), []);
    assert.match(glossary.html, /id="thing_main"/);
  });

  test("nor as targets of a plan", () => {
    const area = pageOf("area:light-plan-2024/sky", {
      "_data/plans/light-plan-2024.json": ['"id": "dark-sky-share"', '"id": "targets"'],
    });
    assert.deepEqual(findHtmlFaults(area.html), []);
    assert.match(area.html, /id="thing_targets"/);
  });
});
