import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { builtInKinds } from "../../src/kinds/registry.ts";
import { ancestorsOf, localize, sectionOf, titleOf, urlOf } from "../../src/routes/links.ts";
import { planRoutes } from "../../src/routes/plan-routes.ts";
import { siteWith, translators } from "../model/site-with.ts";

const site = siteWith();
const table = planRoutes(site, translators, builtInKinds);

describe("ancestorsOf", () => {
  for (const [key, ancestors] of [
    ["section:start", []],
    ["section:news", ["section:start"]],
    ["section:news/2", ["section:start", "section:news"]],
    ["section:news/2023", ["section:start", "section:news"]],
    ["page:news/map-2023", ["section:start", "section:news", "section:news/2023"]],
    ["contact:asa-ostvik", ["section:start", "section:contacts"]],
    ["organisation:islyktan", ["section:start", "section:organisations"]],
    ["programme:polar-days-2024", ["section:start", "section:events"]],
    ["priorities:isloftet", ["section:start"]],
    ["priority:I1", ["section:start", "priorities:isloftet"]],
    ["page:about", ["section:start"]],
    ["page:about/history/archive", ["section:start", "page:about", "page:about/history"]],
  ] as const)
    test(`of ${key} are ${ancestors.join(", ") || "none"}`, () => {
      const route = table.find(key, "en");
      assert.ok(route);
      const found = ancestorsOf(route, table);
      assert.deepEqual(
        found.map((ancestor) => ancestor.key),
        ancestors,
      );
      assert.ok(found.every(({ language }) => language === "en"));
    });
});

describe("titleOf", () => {
  const title = (key: string, language: string) => {
    const route = table.find(key, language);
    assert.ok(route);
    return titleOf(route, site, translators(language));
  };

  test("is in the language of the page", () => {
    assert.deepEqual(title("page:about", "fi"), { value: "Tietoa alueesta" });
    assert.deepEqual(title("section:contacts", "fi"), { value: "Yhteystiedot" });
    assert.deepEqual(title("priority:N1", "en"), { value: "Equal light, all year" });
  });

  test("says which language it is in where it has no translation", () => {
    assert.deepEqual(title("organisation:region-norrsken", "en"), {
      value: "Region Norrsken",
      lang: "sv",
    });
    assert.deepEqual(title("page:news/map-2023", "fi"), {
      value: "Kartan finns bara på svenska",
      lang: "sv",
    });
  });

  test("is the name of the site for the start page, and holds the year for that of a year", () => {
    assert.deepEqual(title("section:start", "en"), { value: "Growing Norrsken" });
    assert.match(title("section:news/2022", "sv").value, /2022/);
  });

  test("is given for every page", () => {
    for (const { key, language } of table.routes) assert.notEqual(title(key, language).value, "");
  });
});

describe("sectionOf", () => {
  test("is a page of the site for every page that has one", () => {
    for (const route of table.routes) {
      const section = sectionOf(route);
      if (section) assert.ok(table.find(`section:${section}`, route.language));
    }
  });
});

describe("urlOf", () => {
  test("is the address of a thing in a language", () => {
    const url = urlOf({ kind: "priority", id: "NX" }, "en", table);
    assert.equal(url, "/en/priorities/norrskensplanen/knowledge/");
  });

  test("fails for what no page shows: a bug, since references have been checked", () => {
    assert.throws(() => urlOf({ kind: "page", id: "nowhere" }, "sv", table), /page:nowhere/);
  });
});

describe("localize", () => {
  test("gives the text in the language, or the original with its language", () => {
    assert.deepEqual(localize({ sv: "Is", en: "Ice" }, "en", site), { value: "Ice" });
    assert.deepEqual(localize({ sv: "Is", en: "Ice" }, "fi", site), { value: "Is", lang: "sv" });
  });
});
