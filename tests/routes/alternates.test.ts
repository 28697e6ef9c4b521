import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { builtInKinds } from "../../src/kinds/registry.ts";
import { alternatesOf, canonicalOf, translationsOf } from "../../src/routes/alternates.ts";
import { planRoutes } from "../../src/routes/plan-routes.ts";
import type { Route } from "../../src/routes/route.ts";
import { siteWith, translators } from "../model/site-with.ts";

const site = siteWith();
const table = planRoutes(site, translators, builtInKinds);

function find(key: string, language: string): Route {
  const route = table.find(key, language);
  assert.ok(route, key);
  return route;
}

describe("alternatesOf", () => {
  test("names every translation, the page itself among them, and x-default", () => {
    assert.deepEqual(alternatesOf(find("page:about", "en"), table, site), [
      { hreflang: "sv", url: "/sv/om-oss/" },
      { hreflang: "en", url: "/en/about-us/" },
      { hreflang: "fi", url: "/fi/tietoa-meista/" },
      { hreflang: "x-default", url: "/sv/om-oss/" },
    ]);
  });

  test("leaves out languages into which the page has not been translated", () => {
    const hreflangs = alternatesOf(find("page:news/ski-lift-2024", "fi"), table, site);
    assert.deepEqual(
      hreflangs.map(({ hreflang }) => hreflang),
      ["sv", "fi", "x-default"],
    );
  });

  test("is empty for a page that stands in for a translation", () => {
    assert.deepEqual(alternatesOf(find("page:news/map-2023", "en"), table, site), []);
  });

  test("is the same on all translations of a page, so that each names the others", () => {
    for (const route of table.routes) {
      const own = alternatesOf(route, table, site);
      for (const { url } of own) {
        const other = table.byUrl.get(url);
        assert.ok(other);
        assert.deepEqual(alternatesOf(other, table, site), own);
      }
    }
  });
});

describe("canonicalOf", () => {
  test("is the page's own address", () => {
    assert.equal(canonicalOf(find("page:about", "en"), table), "/en/about-us/");
  });

  test("is the original's where the page stands in for a translation", () => {
    assert.equal(canonicalOf(find("page:news/map-2023", "en"), table), "/sv/nyheter/2023/kartan/");
  });
});

describe("translationsOf", () => {
  test("leads to the same page in every language, translated or not", () => {
    for (const route of table.routes) {
      const translations = translationsOf(route, table, site);
      assert.deepEqual(
        translations.map(({ language }) => language),
        ["sv", "en", "fi"],
      );
      assert.ok(translations.every(({ key }) => key === route.key));
    }
  });
});
