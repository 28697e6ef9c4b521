import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { builtInLooks } from "../../_includes/kinds/built-in.ts";
import { renderLanguageChoice, renderNotFound } from "../../_includes/render-page.tsx";
import { builtInKinds } from "../../src/kinds/registry.ts";
import { planRoutes } from "../../src/routes/plan-routes.ts";
import { findHtmlFaults } from "../html-faults.ts";
import { attributeOf, findAll, parsePage } from "../html-page.ts";
import { siteWith, translators } from "../model/site-with.ts";

const site = siteWith();
const assets = { stylesheet: "/a.css", font: "/a.woff2", script: "/a.js" };
const context = {
  site,
  table: planRoutes(site, translators, builtInKinds),
  translators,
  assets,
  looks: builtInLooks,
};

describe("a page that belongs to no language", () => {
  for (const [name, html] of [
    ["for an address that does not exist", renderNotFound(context)],
    ["where a language is chosen", renderLanguageChoice(context)],
  ] as const)
    test(`${name} has the header, the menu, the search and the footer of the site`, () => {
      const page = parsePage("/", html);
      assert.deepEqual(findHtmlFaults(html), []);
      for (const tag of ["header", "footer", "search"])
        assert.ok(findAll(page, tag).length > 0, tag);
      const menu = findAll(page, "nav").find((nav) => attributeOf(nav, "id") === "menu");
      assert.ok(menu, "menu");
      assert.ok(html.includes('<script type="module" src="/a.js">'));
      assert.equal(html.includes("aria-current"), false, "it is none of the menu's pages");
    });

  test("searches in each language", () => {
    const page = parsePage("/404.html", renderNotFound(context));
    const addresses = findAll(page, "form").map((form) => attributeOf(form, "action"));
    for (const language of ["sv", "en", "fi"])
      assert.ok(
        addresses.some((address) => address?.startsWith(`/${language}/`)),
        language,
      );
  });
});

describe("the root of a site in one language", () => {
  const only = { ...site, settings: { ...site.settings, languages: ["sv"] } };
  const html = renderLanguageChoice({ ...context, site: only });

  test("leads on at once, without a script, and names the page that it leads to", () => {
    assert.match(html, /<meta http-equiv="refresh" content="0; url=\/sv\/"/);
    assert.match(html, /<link rel="canonical" href="https:\/\/norrsken\.example\/sv\/"/);
    assert.match(html, /<a href="\/sv\/">/);
  });

  test("asks nobody to choose", () => {
    assert.doesNotMatch(html, /Svenska|English/);
    assert.deepEqual(findHtmlFaults(html), []);
  });
});
