import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { builtInKinds } from "../../src/kinds/registry.ts";
import { planRoutes } from "../../src/routes/plan-routes.ts";
import { siteWith, translators } from "../model/site-with.ts";

const site = siteWith();
const table = planRoutes(site, translators, builtInKinds);

/** The addresses of a page in Swedish, English and Finnish. */
function urls(key: string): readonly (string | undefined)[] {
  return ["sv", "en", "fi"].map((language) => table.find(key, language)?.url);
}

describe("a document has a page", () => {
  for (const [page, key, addresses] of [
    ["in the list", "section:documents", ["/sv/dokument/", "/en/documents/", "/fi/asiakirjat/"]],
    [
      "of its own, by its slug",
      "document:light-report-2023",
      [
        "/sv/dokument/ljusrapport-2023/",
        "/en/documents/light-report-2023/",
        "/fi/asiakirjat/valoraportti-2023/",
      ],
    ],
    [
      "for each page, by its number in the viewer",
      "document:light-report-2023/7",
      [
        "/sv/dokument/ljusrapport-2023/sida-7/",
        "/en/documents/light-report-2023/page-7/",
        "/fi/asiakirjat/valoraportti-2023/sivu-7/",
      ],
    ],
    [
      "for the whole, with the slug of the original where there is no translation",
      "document:star-handbook/whole",
      [
        "/sv/dokument/stjarnhandboken/hela-dokumentet/",
        "/en/documents/stjarnhandboken/whole-document/",
        "/fi/asiakirjat/stjarnhandboken/koko-asiakirja/",
      ],
    ],
  ] as const)
    test(page, () => assert.deepEqual(urls(key), addresses));

  test("also for pages that are empty or lost, and no more than it has", () => {
    for (const page of [1, 5, 8, 10])
      assert.ok(table.find(`document:light-report-2023/${page}`, "en"));
    assert.equal(table.find("document:light-report-2023/11", "en"), undefined);
  });
});

describe("a plan has a page", () => {
  for (const [page, key, addresses] of [
    ["in the list", "section:plans", ["/sv/planer/", "/en/plans/", "/fi/suunnitelmat/"]],
    [
      "of its own",
      "plan:light-plan-2024",
      [
        "/sv/planer/ljusplan-2024/",
        "/en/plans/light-plan-2024/",
        "/fi/suunnitelmat/ljusplan-2024/",
      ],
    ],
    [
      "for its scorecard",
      "plan:light-plan-2024/scorecard",
      [
        "/sv/planer/ljusplan-2024/styrkort/",
        "/en/plans/light-plan-2024/scorecard/",
        "/fi/suunnitelmat/ljusplan-2024/tuloskortti/",
      ],
    ],
    [
      "for each area",
      "area:light-plan-2024/star-parks",
      [
        "/sv/planer/ljusplan-2024/omraden/stjarnparker/",
        "/en/plans/light-plan-2024/areas/star-parks/",
        "/fi/suunnitelmat/ljusplan-2024/alueet/stjarnparker/",
      ],
    ],
    [
      "for its chart",
      "plan:light-plan-2024/chart",
      [
        "/sv/planer/ljusplan-2024/organisation/",
        "/en/plans/light-plan-2024/organisation/",
        "/fi/suunnitelmat/ljusplan-2024/organisaatio/",
      ],
    ],
    [
      "for its budget",
      "plan:light-plan-2024/budget",
      [
        "/sv/planer/ljusplan-2024/budget/",
        "/en/plans/light-plan-2024/budget/",
        "/fi/suunnitelmat/ljusplan-2024/budjetti/",
      ],
    ],
  ] as const)
    test(page, () => assert.deepEqual(urls(key), addresses));

  test("for an area of the same id in each plan", () => {
    assert.equal(urls("area:light-plan-2023/sky")[1], "/en/plans/light-plan-2023/areas/the-sky/");
    assert.equal(urls("area:light-plan-2024/sky")[1], "/en/plans/light-plan-2024/areas/the-sky/");
  });

  test("for a chart only where it has one", () => {
    const chartless = siteWith({
      "_data/plans/light-plan-2024.json": [/ {2}"chart": \{[\s\S]*?\n {2}\},\n/, ""],
    });
    const routes = planRoutes(chartless, translators, builtInKinds);
    assert.equal(routes.find("plan:light-plan-2024/chart", "sv"), undefined);
    assert.ok(routes.find("plan:light-plan-2024/budget", "sv"));
  });
});

test("the open data have a page in every language", () => {
  assert.deepEqual(urls("section:data"), ["/sv/oppna-data/", "/en/open-data/", "/fi/avoin-data/"]);
});

describe("a site without documents and plans", () => {
  const gone = Object.fromEntries(
    [...table.routes]
      .filter(({ key }) => !key.includes("/"))
      .flatMap(({ key }) => {
        const [kind, id] = key.split(":");
        if (kind === "plan") return [[`_data/plans/${id}.json`, undefined]];
        if (kind !== "document") return [];
        const texts = ["sv", "en", "fi"].map(
          (language) => `src/content/${language}/documents/${id}.md`,
        );
        return [`_data/documents/${id}.json`, ...texts].map((path) => [path, undefined]);
      }),
  );
  const empty = siteWith({ ...gone, "_data/navigation.json": { main: [], footer: [] } });

  test("has no pages for them, but one for its open data", () => {
    const keys = planRoutes(empty, translators, builtInKinds).routes.map(({ key }) => key);
    assert.ok(!keys.some((key) => /^(section:(document|plan)s$|document:|plan:|area:)/.test(key)));
    assert.ok(keys.includes("section:data"));
  });
});
