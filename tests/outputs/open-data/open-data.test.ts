import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { builtInKinds } from "../../../src/kinds/registry.ts";
import { loadSite } from "../../../src/model/load-site.ts";
import { readSiteFiles } from "../../../src/model/read-site-files.ts";
import { dataCatalogPath } from "../../../src/routes/open-data-set.ts";
import { now, siteWith } from "../../model/site-with.ts";
import { repositoryRoot } from "../../roots.ts";
import { at, dataOf, describedFiles, type Item, jsonOf, listAt } from "./data-of.ts";
import { parseCsv } from "./parse-csv.ts";
import { smallPlan, smallReport } from "./small-plan.ts";

const site = siteWith({
  "_data/plans/small-plan.json": smallPlan,
  "_data/documents/small-report.json": smallReport,
});
const files = dataOf(site);
const described = describedFiles(site);
const find = (set: string, id: string): Item =>
  jsonOf(files, set).items.find((item) => item.id === id) ?? {};

describe("open data", () => {
  test("is every file that is described, and the catalogue", () => {
    const paths = described.map(({ path }) => path);
    assert.deepEqual([...files.keys()], [...paths, dataCatalogPath]);
  });

  test("has the fields that are described, in their order, in every entry", () => {
    for (const { path, format, fields, set } of described) {
      if (format !== "json") continue;
      const { items } = jsonOf(files, set.id);
      assert.ok(items.length > 0, path);
      const names = fields.map(({ name }) => name);
      for (const item of items) assert.deepEqual(Object.keys(item), names, path);
    }
  });

  test("holds values of the types that are described, or null", () => {
    for (const { format, fields, set } of described)
      if (format === "json")
        for (const item of jsonOf(files, set.id).items)
          for (const { name, type } of fields)
            assert.ok(item[name] === null || isOf(type, item[name]), `${set.id}: ${name}`);
  });

  test("is the same JSON when it is read and written again", () => {
    for (const [path, content] of files)
      if (!path.endsWith(".csv"))
        assert.equal(`${JSON.stringify(JSON.parse(content), null, 2)}\n`, content, path);
  });

  test("is the same bytes twice", () => {
    assert.deepEqual(dataOf(site), files);
  });

  test("has no language mark and no Markdown left", () => {
    for (const [path, content] of files) {
      assert.doesNotMatch(content, /\{lang=/, path);
      assert.doesNotMatch(content, /\]\((contact|page|organisation|https?):/, path);
    }
    assert.equal(
      at(find("plans", "small-plan"), "introduction", "sv"),
      "Planen har ett mål.\nLjus",
    );
    assert.equal(at(find("plans", "small-plan"), "title", "en"), "The Lyktplan");
  });

  test("has one entry for each thing of the site", () => {
    const plans = [...site.things.plan.values()];
    const count = (set: string) => jsonOf(files, set).items.length;
    const targets = plans.flatMap(({ areas }) => areas.flatMap((area) => area.targets));
    const goals = plans.flatMap(({ financialGoals }) => financialGoals);
    assert.equal(count("targets"), targets.length + goals.length);
    assert.equal(count("plans"), plans.length);
    assert.equal(count("documents"), site.things.document.size);
    assert.equal(count("priorities"), site.things.priority.size);
    assert.equal(count("programmes"), site.things.programme.size);
    assert.equal(count("contacts"), site.things.contact.size);
  });

  test("says its title in every language, its source, and the latest day that the content states", () => {
    const { title, source, updated, licence } = jsonOf(files, "programmes");
    assert.deepEqual(Object.keys(Object(title)), ["sv", "en", "fi"]);
    assert.equal(at(source, "url"), "https://norrsken.example/");
    const latest = [...site.things.programme.values()].map((programme) => programme.updated).sort();
    assert.equal(updated, latest.at(-1));
    assert.equal(licence, site.settings.openData?.licence);
    assert.ok(!("updated" in jsonOf(files, "priorities")));
    assert.ok(String(jsonOf(files, "targets").updated) >= "2024-02-29");
  });

  test("states the licence where the site does", () => {
    const licence = "https://licence.example/free";
    const licensed = siteWith({
      "_data/site.json": [
        '"publisher"',
        `"openData": { "licence": "${licence}", "licenceName": { "sv": "Fri" } }, "publisher"`,
      ],
    });
    assert.equal(jsonOf(dataOf(licensed), "contacts").licence, licence);
    assert.match(dataOf(licensed).get(dataCatalogPath) ?? "", /licence\.example\/free/);
  });
});

describe("the targets", () => {
  const { fields } = described.find(({ id }) => id === "targets.csv") ?? { fields: [] };
  const csv = files.get("data/targets.csv") ?? "";
  const [header = [], ...rows] = parseCsv(csv.replace(/^\uFEFF/, ""));
  const records: readonly Readonly<Record<string, string | undefined>>[] = rows.map((row) =>
    Object.fromEntries(header.map((name, index) => [name, row[index]])),
  );
  const recordOf = (id: string) =>
    records.find((row) => row.target_id === id && row.plan_id === "small-plan") ?? {};

  test("are the same, in the same order, as JSON and as CSV", () => {
    assert.deepEqual(
      records.map((row) => [row.plan_id, row.target_id]),
      jsonOf(files, "targets").items.map(({ plan, id }) => [plan, id]),
    );
    for (const row of rows) assert.equal(row.length, header.length);
  });

  test("have a column for each language of the site", () => {
    const perLanguage = fields.filter(({ type }) => type === "texts" || type === "addresses");
    assert.equal(header.length, fields.length + perLanguage.length * 2);
    assert.ok(["metric_sv", "metric_en", "metric_fi"].every((name) => header.includes(name)));
  });

  test("say what is measured, from where to where, and where it is printed", () => {
    const row = recordOf("lit-lanterns");
    assert.equal(row.metric_sv, "'=Tända lanterns");
    assert.equal(row.metric_fi, "");
    assert.deepEqual([row.comparator, row.value, row.unit], ["at-least", "0.5", "percent"]);
    assert.deepEqual([row.baseline_value, row.baseline_year], ["7", "2023"]);
    assert.equal(row.scorecard_wording_en, 'Light "many", now');
    assert.equal(row.scorecard_page, "2");
    assert.equal(row.chapter_wording_sv, "Tänd fler.\nOch fler.");
    assert.equal(row.chapter_page, "3; 4");
    assert.equal(row.missing_en, "The source does not say where.");
    assert.match(
      row.url_en ?? "",
      /^https:\/\/norrsken\.example\/en\/.+\/lanterns\/#lit-lanterns$/,
    );
    assert.equal(recordOf("dark-days").value, "");
  });

  test("hold the financial goals, which have no area", () => {
    const row = recordOf("oil");
    assert.equal(row.kind, "financial-goal");
    assert.deepEqual([row.area_id, row.value, row.deadline], ["", "-10", "2025"]);
    assert.deepEqual([row.goal_page, row.goal_wording_en], ["5", "Save oil."]);
  });
});

describe("the other files", () => {
  test("give sessions as moments in the event's time zone", () => {
    const sessions = listAt(find("programmes", "polar-days-2024"), "sessions");
    assert.equal(at(sessions, 0, "start"), "2024-05-14T09:00:00+03:00");
    assert.equal(at(sessions, 4, "vote", "opens"), "2024-05-15T09:15:00+03:00");
    assert.equal(at(sessions, 3, "contactMissing"), true);
  });

  test("give the names of a priority with the periods in which they apply", () => {
    assert.deepEqual(
      listAt(find("priorities", "N1"), "labels").map(({ validFrom, validBefore }) => [
        validFrom,
        validBefore,
      ]),
      [
        ["2019", "2022-07"],
        ["2022-07", "2024"],
        ["2024", null],
      ],
    );
  });

  test("say why an amount of a budget is not there", () => {
    const table = at(find("plans", "small-plan"), "budgetTables", 0);
    assert.deepEqual(at(table, "rows", 0, "cells"), [
      { column: "2024", value: 12.5 },
      {
        column: "2025",
        value: null,
        reason: { sv: "Sidan är borta.", en: "The page is lost." },
      },
    ]);
  });

  test("give each page of a document with both its numbers and its addresses", () => {
    const page = at(find("documents", "small-report"), "pages", 1);
    assert.deepEqual(
      [at(page, "viewer"), at(page, "printed"), at(page, "role")],
      [2, "i", "empty"],
    );
    assert.match(
      String(at(page, "url", "en")),
      /^https:\/\/norrsken\.example\/en\/.*lantern-report\//,
    );
  });

  test("keep a person's own address apart from the common one", () => {
    for (const { id, email, emailIsCommon } of jsonOf(files, "contacts").items) {
      const own = site.things.contact.get(String(id))?.email;
      assert.equal(emailIsCommon, own === "organisation", String(id));
      assert.equal(email, emailIsCommon ? site.settings.email : (own ?? null), String(id));
    }
  });
});

describe("the open data of the reference site", () => {
  test("holds every target, goal, strategy and sub-goal of the plan", async () => {
    const { site: reference } = loadSite(await readSiteFiles(repositoryRoot), now, builtInKinds);
    assert.ok(reference);
    const data = dataOf(reference);
    const { items } = jsonOf(data, "targets");
    const count = (kind: string) => items.filter((item) => item.kind === kind).length;
    assert.equal(count("effect-target"), 23);
    assert.equal(count("financial-goal"), 4);
    assert.equal(parseCsv(data.get("data/targets.csv") ?? "").length, 1 + 27);
    const [plan] = jsonOf(data, "plans").items;
    assert.equal(listAt(plan, "strategies").length, 5);
    assert.equal(listAt(plan, "areas").flatMap((area) => listAt(area, "subGoals")).length, 23);
    for (const item of items)
      assert.ok(
        listAt(item, "wordings").every(({ page }) => page !== null),
        `${item.id} can be traced to its printed page`,
      );
    for (const [path, content] of data) assert.doesNotMatch(content, /\{lang=/, path);
    assert.equal(jsonOf(data, "plans").licence, reference.settings.openData?.licence);
  });
});

function isOf(type: string, value: unknown): boolean {
  if (type === "number" || type === "boolean") return typeof value === type;
  if (type === "list") return Array.isArray(value);
  if (type === "object") return typeof value === "object" && !Array.isArray(value);
  if (type === "texts" || type === "addresses")
    return (
      typeof value === "object" &&
      value !== null &&
      Object.entries(value).every(
        ([language, text]) => /^(sv|en|fi)$/.test(language) && typeof text === "string",
      )
    );
  const patterns: Readonly<Record<string, RegExp>> = {
    date: /^\d{4}-\d{2}-\d{2}$/,
    partialDate: /^\d{4}(-\d{2}){0,2}$/,
    address: /^https?:/,
  };
  return typeof value === "string" && (patterns[type] ?? /./).test(value);
}
