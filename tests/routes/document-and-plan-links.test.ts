import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { builtInKinds } from "../../src/kinds/registry.ts";
import { ancestorsOf, sectionOf, titleOf } from "../../src/routes/links.ts";
import { planRoutes } from "../../src/routes/plan-routes.ts";
import { siteWith, translators } from "../model/site-with.ts";

const site = siteWith();
const table = planRoutes(site, translators, builtInKinds);

describe("the pages above", () => {
  for (const [key, ancestors] of [
    ["section:documents", ["section:start"]],
    ["document:star-handbook", ["section:start", "section:documents"]],
    [
      "document:light-report-2023/7",
      ["section:start", "section:documents", "document:light-report-2023"],
    ],
    [
      "document:light-report-2023/whole",
      ["section:start", "section:documents", "document:light-report-2023"],
    ],
    ["plan:light-plan-2023", ["section:start", "section:plans"]],
    ["plan:light-plan-2023/chart", ["section:start", "section:plans", "plan:light-plan-2023"]],
    ["area:light-plan-2023/sky", ["section:start", "section:plans", "plan:light-plan-2023"]],
    ["section:data", ["section:start"]],
  ] as const)
    test(`${key} are ${ancestors.join(", ")}`, () => {
      const route = table.find(key, "fi");
      assert.ok(route);
      assert.deepEqual(
        ancestorsOf(route, table).map((ancestor) => ancestor.key),
        ancestors,
      );
      assert.equal(sectionOf(route), ancestors[1]?.slice(8) ?? key.slice(8));
    });
});

describe("the titles", () => {
  const title = (key: string, language: string) => {
    const route = table.find(key, language);
    assert.ok(route);
    return titleOf(route, site, translators(language));
  };

  test("of documents, plans and areas are theirs, with the language where it is another", () => {
    assert.deepEqual(title("document:light-report-2024", "en"), { value: "Light Report 2024" });
    assert.deepEqual(title("document:star-handbook", "en"), {
      value: "Stjärnhandboken",
      lang: "sv",
    });
    assert.deepEqual(title("plan:light-plan-2023", "fi"), { value: "Valosuunnitelma 2023" });
    assert.deepEqual(title("area:light-plan-2023/sky", "en"), { value: "The sky" });
  });

  test("of a page of a document hold its number, and what it is about where that is known", () => {
    assert.equal(title("document:light-report-2023/5", "sv").value, "Sida 5");
    assert.equal(title("document:light-report-2023/6", "en").value, "Page 6: The sky");
  });

  test("of such a page mark what is in another language, down to its own passages", () => {
    assert.equal(title("document:light-report-2023/4", "fi").value, "Sivu 4: [Förord]{lang=sv}");
  });

  test("of lists are in the language of the page", () => {
    assert.deepEqual(title("section:documents", "fi"), { value: "Asiakirjat" });
    assert.deepEqual(title("section:plans", "en"), { value: "Plans and budgets" });
    assert.deepEqual(title("section:data", "sv"), { value: "Öppna data" });
  });
});
