import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, test } from "node:test";
import { readActCases } from "../../src/audit/act/act-cases.ts";
import { actEarl } from "../../src/audit/act/act-earl.ts";
import { actDetails, actTable } from "../../src/audit/act/act-table.ts";
import { measureCases, type RuleResult } from "../../src/audit/act/measure-cases.ts";
import { proceduresOf } from "../../src/audit/act/procedures.ts";
import type { AuditFinding, Engine } from "../../src/audit/finding.ts";
import { axeRules } from "../../src/audit/report/criteria-of.ts";
import { editorTranslator } from "../../src/project/open-project.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { type ListedCase, writeActCases } from "./act-cases.ts";

const folder = temporaryFolder();
const view = { width: 1280, height: 900 };
const images = { id: "23a2a8", name: "Image has a `name`", criterion: "1.1.1" };
const levels = { id: "aaaaaa", name: "Nobody implements it", criterion: "1.4.3" };
const found = (engine: Engine, rule: string): AuditFinding => ({ engine, rule, page: "/" });
const imageAlt = found("axe", "image-alt");
const contrast = found("axe", "color-contrast");

/** Cases with names for paths, with what was found in each. */
function measure(
  name: string,
  cases: readonly (ListedCase & { readonly findings?: readonly AuditFinding[] })[],
): readonly RuleResult[] {
  const home = join(folder, name);
  writeActCases(home, cases);
  const read = readActCases(home) ?? [];
  const findings = cases.map((one) => [one.path, one.findings ?? []] as const);
  return measureCases(read, new Map(findings), view);
}

const wrong = { rule: images, expected: "failed" } as const;
const right = { rule: images, expected: "passed" } as const;
const other = { rule: images, expected: "inapplicable" } as const;

describe("the list of the W3C's test cases", () => {
  test("is read with the criteria of the rules, in their order", () => {
    writeActCases(join(folder, "list"), [
      { ...wrong, path: "b.html" },
      { rule: { ...levels, id: "0aaaaa" }, expected: "passed", path: "a.html" },
    ]);
    const [first, second] = readActCases(join(folder, "list")) ?? [];
    assert.equal(first?.ruleId, "0aaaaa");
    assert.equal(second?.ruleName, "Image has a name");
    assert.deepEqual([second?.criteria, second?.required], [["1.1.1", "1.3.1"], ["1.1.1"]]);
  });

  test("says which cases cannot be looked at", () => {
    writeActCases(join(folder, "not-run"), [{ ...right, path: "a.svg", text: "<svg/>" }]);
    const list = join(folder, "not-run", "testcases.json");
    assert.deepEqual(
      readActCases(join(folder, "not-run"))?.map(({ notRun }) => notRun),
      ["not-html"],
    );
    writeActCases(join(folder, "not-run"), [{ ...right, path: "gone.html", text: undefined }]);
    assert.deepEqual(
      readActCases(dirname(list))?.map(({ notRun }) => notRun),
      ["missing"],
    );
  });

  test("is not there, or of another form", () => {
    const other = join(folder, "other");
    assert.equal(readActCases(other), undefined);
    mkdirSync(other);
    writeFileSync(join(other, "testcases.json"), '{ "testcases": [{ "ruleId": 1 }] }');
    assert.equal(readActCases(other), undefined);
  });
});

describe("the rules that implement an ACT rule", () => {
  test("are named by axe and our own rules", () => {
    assert.deepEqual(proceduresOf("23a2a8", view), ["axe: image-alt", "axe: role-img-alt"]);
    assert.ok(proceduresOf("de46e4", view).includes("own: language-tag"));
  });

  test("are those that the audit asks", () => {
    assert.deepEqual(axeRules().get("label-content-name-mismatch")?.actIds, ["2ee8b8"]);
    // That rule of axe is experimental, and not asked.
    assert.deepEqual(proceduresOf("2ee8b8", view), ["own: label-in-name"]);
  });

  test("look at pages in the state of the cases", () => {
    assert.deepEqual(proceduresOf("59br37", view), []);
    assert.deepEqual(proceduresOf("59br37", { ...view, textSize: 200 }), ["own: text-size"]);
  });
});

describe("test cases are measured", () => {
  test("by the rules that are named, and by what says the same criterion", () => {
    const sniff = found("htmlcs", "WCAG2AA.Principle1.Guideline1_1.1_1_1.H37");
    const [rule] = measure("both", [
      { ...wrong, path: "a.html", findings: [imageAlt, imageAlt] },
      { ...wrong, path: "b.html", findings: [sniff] },
      { ...wrong, path: "c.html", findings: [contrast] },
      { ...right, path: "d.html", findings: [sniff] },
      { ...other, path: "e.html" },
    ]);
    assert.deepEqual(rule?.failed, { all: 3, named: 1, any: 2 });
    assert.deepEqual(rule?.right, { all: 2, named: 0, any: 1 });
    assert.equal(rule?.consistency, "partial");
    assert.deepEqual(rule?.cases[0]?.named, ["axe: image-alt"]);
  });

  const verdicts = {
    consistent: [
      { ...wrong, path: "a.html", findings: [imageAlt] },
      { ...right, path: "b.html", findings: [contrast] },
      { ...other, path: "c.svg", text: "<svg/>" },
    ],
    inconsistent: [
      { ...wrong, path: "a.html", findings: [imageAlt] },
      { ...other, path: "b.html", findings: [imageAlt] },
    ],
    none: [{ rule: levels, expected: "failed", path: "a.html", findings: [contrast] }],
    partial: [
      { ...wrong, path: "a.html", findings: [imageAlt] },
      { ...wrong, path: "b.html", findings: [found("html-validate", "wcag/h37")] },
    ],
  } as const;
  for (const [verdict, cases] of Object.entries(verdicts))
    test(`and are ${verdict} by the W3C's terms`, () => {
      const [rule] = measure(verdict, cases);
      assert.equal(rule?.consistency, verdict);
    });

  test("and are not consistent while a criterion that is not met is left unsaid", () => {
    const rule = { id: "09o5cg", name: "Enhanced contrast", criterion: "1.4.6" };
    const [result] = measure("unsaid", [
      { rule, expected: "failed", path: "a.html", findings: [contrast] },
    ]);
    assert.deepEqual([result?.failed.named, result?.consistency], [1, "partial"]);
  });

  test("but for those that the browser could not look at", () => {
    const failed = found("run", "failed");
    const [rule] = measure("unseen", [
      { ...wrong, path: "a.html", findings: [failed] },
      { ...wrong, path: "b.html", findings: [failed, imageAlt] },
    ]);
    assert.deepEqual([rule?.notRun, rule?.failed.all, rule?.failed.named], [1, 1, 1]);
    assert.deepEqual(
      rule?.cases.map(({ notRun }) => notRun),
      ["unseen", undefined],
    );
  });
});

describe("what the audit says of test cases", async () => {
  const translator = await editorTranslator("en");
  const rules = measure("reports", [
    { ...wrong, path: "a.html", findings: [imageAlt] },
    { ...right, path: "b.html", findings: [found("axe", "role-img-alt")] },
    { ...right, path: "c.html" },
    { ...other, path: "d.svg", text: "<svg/>" },
    { rule: levels, expected: "failed", path: "e.html", findings: [contrast] },
  ]);

  test("is a table, with its sums", () => {
    const lines = actTable(rules, translator).split("\n");
    const cells = (line = "") => line.split(/ {2,}/);
    assert.deepEqual(cells(lines[1]).slice(1), [
      "Image has a name",
      "1",
      "1 (1)",
      "2",
      "1 (1)",
      "1",
      "inconsistent",
    ]);
    assert.deepEqual(cells(lines[3]), ["All", "2", "1 (2)", "2", "1 (1)", "1"]);
  });

  test("names cases that are accused, and those that were not run", () => {
    const details = actDetails(rules, translator);
    assert.match(details, /^ {2}b\.html \(passed\): axe: role-img-alt$/m);
    assert.match(details, /^ {2}d\.svg: no HTML$/m);
    assert.doesNotMatch(details, /[ace]\.html/);
  });

  test("is EARL, with an assertion for each case", () => {
    const earl = JSON.parse(actEarl(rules, { version: "1.2.3", date: "2027-01-02" }));
    const [assertor, ...assertions] = earl["@graph"];
    assert.equal(assertor["doap:release"]["doap:revision"], "1.2.3");
    assert.deepEqual(
      assertions.map(
        ({ subject, result }: { subject: { source: string }; result: { outcome: string } }) => [
          subject.source,
          result.outcome,
        ],
      ),
      [
        ["https://example.org/a.html", "earl:failed"],
        ["https://example.org/b.html", "earl:failed"],
        ["https://example.org/c.html", "earl:passed"],
        ["https://example.org/d.svg", "earl:cantTell"],
        ["https://example.org/e.html", "earl:cantTell"],
      ],
    );
    const [{ test: first }, , , , { result: last }] = assertions;
    assert.deepEqual(first.isPartOf, ["WCAG22:non-text-content"]);
    assert.match(first.title, /axe: image-alt, axe: role-img-alt/);
    assert.equal(last.description, "of the same success criterion: axe: color-contrast");
  });
});
