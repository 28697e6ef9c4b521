import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { auditPageFile } from "../../../src/audit/audit-page-file.ts";
import type { Look } from "../../../src/audit/browser/audit-pages.ts";
import { annotationsOf, rulesOf } from "../../../src/audit/report/annotations-of.ts";
import { earlReport } from "../../../src/audit/report/earl-report.ts";
import { gatherFaults } from "../../../src/audit/report/gather-faults.ts";
import { htmlReport, type ReportFacts } from "../../../src/audit/report/html-report.ts";
import { misnamedWords } from "../../../src/audit/report/misnamed-problems.ts";
import { textReport } from "../../../src/audit/report/text-report.ts";
import { verdictOf } from "../../../src/audit/report/verdict.ts";
import { type AuditReport, reportVersion } from "../../../src/audit/run/audit-report.ts";
import type { RegisteredProblem } from "../../../src/model/known-findings.ts";
import { editorTranslator } from "../../../src/project/open-project.ts";
import { githubReport } from "../../../src/rules/report/github-report.ts";
import { sarifReport } from "../../../src/rules/report/sarif-report.ts";
import { type RuleLanguage, ruleLanguages } from "../../../src/rules/rule-words.ts";
import { aFinding, origins } from "./a-finding.ts";

const findings = [
  aFinding(),
  aFinding({ page: "/sv/om/" }),
  aFinding({ engine: "own", rule: "reflow", state: "narrow", values: { width: 400, window: 320 } }),
  aFinding({ rule: "image-alt", isInText: true, around: ["prose"], html: '<img src="a&b.jpg">' }),
  aFinding({ engine: "run", rule: "hanging", html: "", around: [] }),
];
const faults = (language: RuleLanguage) => gatherFaults(findings, origins, language);
const faintBrand: RegisteredProblem = {
  id: "faint-brand",
  file: "_data/accessibility/problems/faint-brand.json",
  criteria: ["1.4.3"],
  findings: [{ rule: "axe:color-contrast", states: ["dark"] }],
};
const facts: ReportFacts = {
  site: "Region <Solsken>",
  pages: 2,
  looks: 58,
  kept: 29,
  oldest: "2026-10-01",
  day: "2026-11-01",
  known: [{ problem: "old-pdf", places: 3 }],
};

describe("the report for people", () => {
  for (const language of ruleLanguages) {
    test(`is a page of HTML without a fault (${language})`, async () => {
      const translator = await editorTranslator(language);
      for (const all of [faults(language), []]) {
        const html = htmlReport(all, facts, { translator, language });
        const bytes = new TextEncoder().encode(html);
        const found = auditPageFile(bytes, "/report.html").findings;
        // The report is no page of a site, and has no header and footer to itself.
        assert.deepEqual(
          found.map(
            ({ rule, message, html: element }) => `${rule}: ${message ?? ""} ${element ?? ""}`,
          ),
          [],
        );
      }
    });

    test(`names each fault with its pages, states, source and remedy (${language})`, async () => {
      const translator = await editorTranslator(language);
      const html = htmlReport(faults(language), facts, { translator, language });
      for (const part of [
        "color-contrast",
        "/sv/om/",
        "narrow",
        "_includes/components/site-header/site-header.tsx",
        "src/content/sv/index.md",
        "1.4.3",
        "2026-10-01",
        "old-pdf",
        "&lt;img src=&quot;a&amp;b.jpg&quot;&gt;",
        "Region &lt;Solsken&gt;",
        translator.t("audit.unseen.films"),
        ...faults(language).map(({ words }) =>
          words.remedy.replaceAll("<", "&lt;").replaceAll(">", "&gt;"),
        ),
      ])
        assert.ok(html.includes(part), part);
      assert.ok(!html.includes("<Solsken>"));
    });
  }
});

test("the report on a terminal has the fault on the most pages last", async () => {
  const text = textReport(faults("sv"), await editorTranslator("sv"));
  const last = text.split("\n\n").at(-1) ?? "";
  assert.match(last, /color-contrast/);
  assert.match(last, /WCAG 1\.4\.3/);
  assert.match(last, /site-header\.tsx/);
});

test("EARL has an assertion for each finding, known or not, and one for each page without", () => {
  const known = aFinding({ page: "/sv/karta/" });
  const pages = ["/sv/", "/sv/om/", "/sv/kontakt/", known.page];
  const report = JSON.parse(
    earlReport(
      { open: findings, known: [{ finding: known, problem: faintBrand }] },
      {
        site: "https://solsken.example",
        looks: pages.flatMap((page) => ["light", "dark"].map((look) => ({ page, look }))),
        date: "2026-11-01T09:00:00.000Z",
        version: "1.0.0",
      },
    ),
  ) as {
    "@graph": readonly {
      result?: { outcome: { "@id": string }; info?: string };
      subject?: { "@id": string };
    }[];
  };
  const outcomes = report["@graph"].flatMap(({ result, subject }) =>
    result && subject ? [`${subject["@id"]} ${result.outcome["@id"]}`] : [],
  );
  assert.equal(outcomes.length, findings.length + 2);
  assert.ok(outcomes.includes("https://solsken.example/sv/karta/ earl:failed"));
  assert.ok(outcomes.includes("https://solsken.example/sv/om/ earl:failed"));
  assert.ok(outcomes.includes("https://solsken.example/sv/kontakt/ earl:passed"));
  assert.equal(outcomes.filter((one) => one.endsWith("cantTell")).length, 1);
  const passed = report["@graph"].find(({ result }) => result?.outcome["@id"] === "earl:passed");
  assert.equal(passed?.result?.info, "states: light, dark", "and says what was looked at");
});

test("annotations point to the files in which faults are mended", () => {
  const all = faults("en");
  const annotations = annotationsOf(all, ({ places }) => `(${places.length} pages)`);
  assert.deepEqual(annotations.map(({ file }) => file).toSorted(), [
    "_includes/components/site-header/site-header.tsx",
    "_includes/components/site-header/site-header.tsx",
    "_site/sv/index.html",
    "src/content/sv/index.md",
  ]);
  const lines = githubReport(annotations, "").split("\n");
  assert.equal(lines.length, all.length);
  assert.ok(lines.every((line) => line.startsWith("::error file=")));
  const sarif = JSON.parse(
    sarifReport(annotations, { rules: rulesOf(all), language: "en", version: "1", folder: "" }),
  ) as {
    runs: readonly {
      results: readonly { ruleId: string }[];
      tool: { driver: { rules: readonly { id: string }[] } };
    }[];
  };
  const [run] = sarif.runs;
  const described = new Set(run?.tool.driver.rules.map(({ id }) => id));
  assert.ok(run?.results.every(({ ruleId }) => described.has(ruleId)));
});

describe("the verdict", () => {
  const look: Look = {
    page: "/sv/",
    look: "dark",
    at: "2026-11-01T09:00:00.000Z",
    isKept: false,
    findings: [aFinding()],
  };
  const report = (more: Partial<AuditReport> = {}): AuditReport => ({
    version: reportVersion,
    subject: "a",
    isWhole: true,
    results: [{ name: "html", checked: 1, findings: [] }],
    looks: [look],
    ...more,
  });
  const problem = faintBrand;

  test("is red for what nobody knew, and green for what the register knows", () => {
    assert.equal(verdictOf(report(), []).isGreen, false);
    const { isGreen, open, known } = verdictOf(report(), [problem]);
    assert.deepEqual([isGreen, open.length, known.length], [true, 0, 1]);
  });

  test("is red for an entry that nothing matches any more, but only of a whole audit", () => {
    const clean = { looks: [{ ...look, findings: [] }] };
    assert.equal(verdictOf(report(clean), [problem]).isGreen, false);
    assert.equal(verdictOf(report({ ...clean, isWhole: false }), [problem]).isGreen, true);
    const shard = { index: 1, count: 2 };
    assert.equal(verdictOf(report({ ...clean, shard }), [problem]).isGreen, true);
  });

  test("is red for a problem that is about another criterion than what was found", () => {
    const other = { ...problem, criteria: ["1.1.1"] };
    const { isGreen, misnamed } = verdictOf(report(), [other]);
    const wanted = { problem: other, rule: "axe:color-contrast", criteria: ["1.4.3"] };
    assert.deepEqual([isGreen, misnamed], [false, [wanted]]);
    const { isGreen: isSilent } = verdictOf(report(), [{ ...problem, criteria: [] }]);
    assert.equal(isSilent, true, "a burden need not say which");
  });

  test("has words for it in both languages", () => {
    for (const { what } of Object.values(misnamedWords))
      assert.match(what, /\{\{problem\}\}.*\{\{named\}\}.*\{\{rule\}\}.*\{\{criteria\}\}/);
  });

  test("is green where nothing has changed since, and for nothing else that was not looked at", () => {
    const narrow = { isWhole: false, results: [], looks: [] };
    assert.equal(verdictOf(report({ ...narrow, isNothingChanged: true }), []).isGreen, true);
    assert.equal(verdictOf(report(narrow), []).isGreen, false);
  });

  test("is red when nothing was looked at, or a page could not be", () => {
    assert.equal(verdictOf(report({ looks: [] }), []).isGreen, false);
    assert.equal(
      verdictOf(report({ results: [], looks: [{ ...look, findings: [] }] }), []).isGreen,
      false,
    );
    const failed = { ...look, findings: [aFinding({ engine: "run", rule: "crashed" })] };
    assert.equal(verdictOf(report({ looks: [failed] }), [problem]).isGreen, false);
  });
});
