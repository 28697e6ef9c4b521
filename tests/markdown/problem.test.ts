import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { markdownProblemCodes } from "../../src/markdown/problem.ts";
import { problemCodesOf, problemsOf } from "./markdown-fixture.ts";
import { containerAndFootnoteExamples } from "./problem-examples/containers-and-footnotes.ts";
import { headingAndLinkExamples } from "./problem-examples/headings-and-links.ts";
import { pictureTableAndAttributeExamples } from "./problem-examples/pictures-tables-and-attributes.ts";
import { slipExamples } from "./problem-examples/slips.ts";

const examples = [
  ...containerAndFootnoteExamples,
  ...headingAndLinkExamples,
  ...pictureTableAndAttributeExamples,
  ...slipExamples,
];

describe("a problem is reported on its line", () => {
  for (const { when, source, problems } of examples) {
    test(`when ${when}`, () => {
      assert.deepEqual(problemsOf(source), problems);
    });
  }

  test("for every code there is", () => {
    const codes = new Set(examples.flatMap(({ source }) => problemCodesOf(source)));
    assert.deepEqual([...codes].toSorted(), [...markdownProblemCodes]);
  });

  test("in list items, quotations, cells and arguments", () => {
    const source = [
      "- a\n- b\n  [c](x:1)",
      "> d\n> > e [f](x:2)",
      "::: table [g](x:3)\n| h | i |\n|---|---|\n| j | k |\n| l | [m](x:4) |\n:::",
      "::: quote [n](x:5)\no\n[p](x:6)\n:::",
      "q[^1]\n\n[^1]: r\n\n    s\n    [t](x:7)",
    ].join("\n\n");
    const lines = ["3", "6", "8", "12", "15", "17", "25"];
    const expected = lines.map((line, index) => `${line} refused-link x:${index + 1}`);
    assert.deepEqual(problemsOf(source), expected);
  });

  test("after code, titles and hard breaks that hold line breaks", () => {
    const source = 'a `b\nc`\\\n[d](page:e\n"f") [g](\npage:h) *i\nj* [k](x:1)';
    assert.deepEqual(problemsOf(source), ['3 attribute-not-allowed "f"', "6 refused-link x:1"]);
  });

  test("in a text with line ends as in Windows", () => {
    assert.deepEqual(problemsOf("a\r\n\r\nb\r\n[c](x:1)\r\n"), ["4 refused-link x:1"]);
  });
});

describe("no problem is reported", () => {
  test("for braces that are text", () => {
    assert.deepEqual(problemsOf("A {b} and {c d} and `[e]{.f}` and \\{.g} and [h]{} and {}"), []);
  });

  test("for colons within a line, indented code or a code block", () => {
    assert.deepEqual(problemsOf("a ::: b\n\n    ::: c\n\n~~~\n::: d\n~~~"), []);
  });

  test("for brackets that are text", () => {
    assert.deepEqual(problemsOf("[a] [b][c] [^d e] []"), []);
  });

  test("for what is meant as it stands: after a backslash, in code, in a text on something else", () => {
    const source =
      "\\##a \\[b] (c.md) \\<br> `<br>` `[d] (e.md)` [sic] (he wrote) <name> a < b > c #tag\n#tag";
    assert.deepEqual(problemsOf(source), []);
  });

  test("for a definition that is used, whatever its case, or stands in code", () => {
    const source = "[A] AB [b][c] ![d][e]\n\n[a]: x.md\n[c]: x.md\n[e]: x.svg\n*[AB]: A b";
    assert.deepEqual(problemsOf(`${source}\n\n~~~\n[f]: x.md\n[f]: x.md\n~~~`), []);
  });

  test("for lists and quotations as deep as anybody writes them", () => {
    const list = Array.from({ length: 10 }, (_, level) => `${"  ".repeat(level)}- ${level}`);
    assert.deepEqual(problemsOf(`${list.join("\n")}\n\n> > > > > > > > > > a`), []);
  });

  test("for an empty text", () => {
    assert.deepEqual(problemsOf(""), []);
    assert.deepEqual(problemsOf("\n \n"), []);
  });
});
