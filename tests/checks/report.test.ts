import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Remark } from "../../src/checks/remark.ts";
import { remarkOfFault, remarkOfFinding } from "../../src/checks/remark.ts";
import type { ReportFormat } from "../../src/checks/report/report.ts";
import { writeReport } from "../../src/checks/report/write-report.ts";
import longSentence from "../../src/checks/rules/long-sentence.ts";
import vagueLinkText from "../../src/checks/rules/vague-link-text.ts";
import { translators } from "../model/site-with.ts";

const place = { file: "src/content/sv/å b.md", line: 3, column: 5, length: 4 };
const remark: Remark = {
  ...place,
  severity: "warning",
  rule: "vague-link-text",
  what: "Länken heter ”här”.",
  remedy: "100 % fel:\nskriv om.",
  why: "Därför.",
  isMendable: true,
};

function report(remarks: readonly Remark[], format: ReportFormat, line = "Läs [här](page:x)") {
  return writeReport(remarks, format, {
    translator: translators("sv"),
    language: "sv",
    lineOf: () => line,
    rules: [longSentence, vagueLinkText],
    version: "1.2.3",
    folder: "our site/",
  });
}

describe("a report", () => {
  test("for people has the words, the line with marks at what is meant, and counts", () => {
    assert.equal(
      report(
        [
          { ...remark, remedy: "Skriv om." },
          { ...remark, severity: "error" },
        ],
        "text",
      ),
      [
        "VARNING src/content/sv/å b.md:3: Länken heter ”här”. Skriv om. (vague-link-text)",
        "    3 | Läs [här](page:x)",
        "      |     ^^^^",
        "FEL src/content/sv/å b.md:3: Länken heter ”här”. 100 % fel:\nskriv om. (vague-link-text)",
        "    3 | Läs [här](page:x)",
        "      |     ^^^^",
        "1 fel, 1 varning",
        "2 kan rättas med npm run check -- --fix.",
      ].join("\n"),
    );
    assert.equal(report([], "text"), "");
  });

  test("shows of a long line the part that is meant, and names what nobody sees", () => {
    const line = `${"a".repeat(300)} här\u202e${"b".repeat(300)}`;
    const text = report([{ ...remark, remedy: "", column: 302, length: 3 }], "text", line);
    const [, shown = "", marks = ""] = text.split("\n");
    assert.ok(shown.length < 130, shown);
    assert.ok(shown.includes("här[U+202E]"), shown);
    assert.equal(shown.indexOf("här"), marks.indexOf("^^^"));
  });

  test("for GitHub is an annotation a line, with what it reserves written in its way", () => {
    assert.equal(
      report([remark], "github"),
      "::warning file=our site/src/content/sv/å b.md,line=3,col=5,endColumn=9,title=vague-link-text::" +
        "Länken heter ”här”. 100 %25 fel:%0Askriv om.",
    );
    assert.match(report([{ ...remark, severity: "advice" }], "github"), /^::notice /);
    assert.match(
      report([{ ...remark, file: "a,b:c.md" }], "github"),
      /file=our site\/a%2Cb%3Ac\.md,/,
    );
  });

  test("for programs is what is known", () => {
    assert.deepEqual(JSON.parse(report([remark], "json")), [remark]);
    const { version, runs } = JSON.parse(report([remark], "sarif"));
    assert.equal(version, "2.1.0");
    const [run] = runs;
    assert.deepEqual(run.tool.driver.rules[1].shortDescription.text, vagueLinkText.words.sv.title);
    const [result] = run.results;
    assert.deepEqual([result.ruleId, result.level], ["vague-link-text", "warning"]);
    assert.deepEqual(result.locations[0].physicalLocation, {
      artifactLocation: { uri: "our%20site/src/content/sv/%C3%A5%20b.md" },
      region: { startLine: 3, startColumn: 5, endColumn: 9 },
    });
  });
});

describe("a remark", () => {
  test("has the words of its rule in the language of the editors, filled with what was found", () => {
    const finding = {
      rule: "long-sentence",
      severity: "advice",
      file: "a.md",
      values: { count: 1234 },
    };
    const { what } = remarkOfFinding({ ...finding, severity: "advice" }, longSentence, "sv");
    assert.equal(what, "Meningen har 1\u00a0234 ord.");
    const english = remarkOfFinding({ ...finding, severity: "advice" }, longSentence, "en");
    assert.equal(english.what, "The sentence has 1,234 words.");
  });

  test("has the words of a fault of the model", () => {
    const fault = {
      severity: "error",
      file: "a.json",
      code: "unknown-field",
      values: { key: "x" },
    } as const;
    const { what, rule, why } = remarkOfFault(fault, translators("sv"));
    assert.deepEqual([what, rule, why], ["Fältet ”x” finns inte.", "unknown-field", undefined]);
  });
});
