import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { builtInKinds } from "../../src/kinds/registry.ts";
import { loadSite } from "../../src/model/load-site.ts";
import { referenceKey } from "../../src/model/reference.ts";
import { get, mentionsOf } from "../../src/model/site.ts";
import { errorsWith, filesWith, inShort, now, siteWith } from "./site-with.ts";

const site = siteWith();
const report = get(site.things.document, { id: "light-report-2023" });
const plan = get(site.things.plan, { id: "light-plan-2024" });
const swedish = "src/content/sv/documents/light-report-2023.md";

/** Everything that makes documents and plans, taken away. */
const without = Object.fromEntries(
  [...filesWith({}).data, ...filesWith({}).content]
    .filter(({ path }) => /\/(documents|plans)\//.test(path))
    .map(({ path }) => [path, undefined]),
);
const menu = { "_data/navigation.json": { main: [], footer: [] } };

describe("a document", () => {
  test("has its pages in order, with their numbers both ways", () => {
    assert.deepEqual(
      report.pages.map(({ viewer, printed }) => `${viewer}:${printed ?? ""}`),
      ["1:", "2:", "3:iii", "4:iv", "5:", "6:1", "7:2", "8:3", "9:4", "10:"],
    );
  });

  test("has the text of each page in the languages that have it, with its place", () => {
    const [cover, , , foreword, empty] = report.pages;
    assert.deepEqual(Object.keys(cover?.text ?? {}), ["sv"]);
    assert.deepEqual(Object.keys(foreword?.text ?? {}).toSorted(), ["en", "sv"]);
    assert.deepEqual(empty?.text, {});
    assert.deepEqual(foreword?.places.sv, { file: swedish, line: 14 });
  });

  test("is no page of the site by its text", () => {
    assert.ok([...site.pages.keys()].every((id) => !id.startsWith("documents/")));
  });

  test("has files with a size, which are no pictures", () => {
    const [file] = report.files;
    const media = site.media.get(file?.file ?? "");
    const document = { language: "sv", pages: 3 };
    const bytes = file?.bytes;
    assert.deepEqual(media, { width: 0, height: 0, bytes, isPicture: false, document });
  });

  test("knows the plans that were published as it", () => {
    assert.deepEqual(report.plans, [{ kind: "plan", id: "light-plan-2023" }]);
    assert.deepEqual(get(site.things.document, { id: "star-handbook" }).plans, []);
  });

  test("knows who names it: a plan, another document and its text", () => {
    const key = ({ by }: (typeof mentions)[number]) => referenceKey(by);
    const mentions = mentionsOf(site, { kind: "document", id: "light-report-2023" });
    assert.deepEqual(mentions.map(key), ["document:light-report-2024", "plan:light-plan-2023"]);
    const area = mentionsOf(site, { kind: "area", id: "light-plan-2023/sky" });
    assert.deepEqual(area.map(key), ["document:light-report-2023", "plan:light-plan-2023"]);
  });
});

describe("the text of a document", () => {
  test("needs data", () => {
    const text = { "src/content/sv/documents/lost.md": "=== 1 ===\nHej.\n" };
    const both = { ...text, "src/content/en/documents/lost.md": "=== 1 ===\nHi.\n" };
    assert.deepEqual(errorsWith(both), ["_data/documents/lost.json missing-file"]);
  });

  test("is not said to be missing where its file cannot be read", () => {
    const path = "src/content/sv/documents/star-handbook.md";
    const files = filesWith({ [path]: undefined });
    const { faults } = loadSite({ ...files, unreadable: new Set([path]) }, now, builtInKinds);
    assert.ok(faults.every(({ severity }) => severity === "warning"));
  });

  test("stands in the folder of a language of the site", () => {
    const path = "src/content/de/documents/star-handbook.md";
    const errors = errorsWith({ [path]: "=== 1 ===\nHallo.\n" });
    assert.deepEqual(errors, [`${path} unknown-language-folder`]);
  });

  test("has faults on exact lines, however far down", () => {
    const errors = errorsWith({
      [swedish]: [/På sommaren.*/, "[a](page:nowhere)\n[b](contact:nobody)\n![](x.svg)"],
    });
    assert.deepEqual(errors, [
      `${swedish}:51 unknown-id`,
      `${swedish}:52 unknown-id`,
      `${swedish}:53 missing-alt`,
      `${swedish}:53 missing-picture`,
    ]);
  });
});

describe("a plan", () => {
  test("knows the plans that succeed it, which only the successor states", () => {
    const first = get(site.things.plan, { id: "light-plan-2023" });
    assert.deepEqual(first.successors, [{ kind: "plan", id: "light-plan-2024" }]);
    assert.deepEqual(plan.predecessor, { kind: "plan", id: "light-plan-2023" });
    assert.deepEqual(plan.successors, []);
  });

  test("has default values where fields are absent", () => {
    const [, travel] = plan.areas;
    assert.deepEqual([travel?.subGoals, travel?.relatedPriorities], [[], []]);
    assert.equal(plan.areas[0]?.targets[0]?.atLeast, false);
  });

  test("has no mentions where nobody names it, its own texts aside", () => {
    const keys = mentionsOf(site, { kind: "plan", id: "light-plan-2024" }).map(({ by }) => by);
    assert.deepEqual(keys, []);
  });

  test("is known to the priorities and people that it names", () => {
    const names = (kind: "priority" | "contact", id: string) =>
      mentionsOf(site, { kind, id }).some(({ by }) => referenceKey(by) === "plan:light-plan-2024");
    assert.deepEqual([names("priority", "N2"), names("contact", "asa-ostvik")], [true, true]);
  });
});

describe("a site without documents and plans", () => {
  test("is fine", () => {
    assert.deepEqual(errorsWith({ ...without, ...menu }), []);
  });

  test("has no sections for them to link to", () => {
    const page = "src/content/sv/accessibility.md";
    const links = "[a](section:documents)\n[b](section:plans)\n[c](section:data)";
    const errors = errorsWith({ ...without, ...menu, [page]: ["Sidan finns", links] });
    assert.deepEqual(errors, [`${page}:6 unknown-id`, `${page}:7 unknown-id`]);
  });

  test("has the section all the same while its only document is broken", () => {
    const broken = {
      ...without,
      "_data/documents/a.json": "{",
      "_data/navigation.json": { main: [{ to: "section:documents" }], footer: [] },
    };
    assert.deepEqual(errorsWith(broken), ["_data/documents/a.json:1 json-not-closed"]);
  });
});

test("a fault in a document names the field as an editor reads it", () => {
  const { faults } = loadSite(
    filesWith({ "_data/documents/star-handbook.json": ['"viewer": 1', '"viewer": 0'] }),
    now,
    builtInKinds,
  );
  const errors = faults.filter(({ severity }) => severity === "error");
  assert.equal(errors.map(inShort)[0]?.split(" ")[1], "pages[0].viewer");
});
