import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { parseMarkdown } from "../../src/markdown/parse-markdown.ts";

function problems(source: string, lastLevel?: number): readonly string[] {
  const options = lastLevel === undefined ? {} : { lastLevel };
  return parseMarkdown(source, options).problems.map(({ code, line }) => `${line} ${code}`);
}

describe("a text that is part of a whole", () => {
  test("may begin one level below the last heading before it, or higher up", () => {
    assert.deepEqual(problems("#### A", 3), []);
    assert.deepEqual(problems("## A", 5), []);
  });

  test("may not skip a level below it", () => {
    assert.deepEqual(problems("##### A", 3), ["1 heading-skipped"]);
  });

  test("is the beginning of a page unless something else is said", () => {
    assert.deepEqual(problems("### A"), ["1 heading-skipped"]);
    assert.deepEqual(problems("### A", 1), ["1 heading-skipped"]);
  });

  test("keeps the levels of its headings, and those of its boxes below the last one", () => {
    const { headings } = parseMarkdown("::: fact Ruta\n:::\n\n#### Under", { lastLevel: 3 });
    assert.deepEqual(
      headings.map(({ level, text }) => `${level} ${text}`),
      ["4 Ruta", "4 Under"],
    );
  });

  test("does not change what later texts are", () => {
    problems("#### A", 3);
    assert.deepEqual(problems("#### A"), ["1 heading-skipped"]);
  });
});
