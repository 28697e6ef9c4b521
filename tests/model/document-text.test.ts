import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { parseDocumentText } from "../../src/kinds/document/texts.ts";
import type { Fault } from "../../src/model/fault.ts";
import { inShort } from "./site-with.ts";

const path = "src/content/sv/documents/report.md";

function parse(text: string) {
  const faults: Fault[] = [];
  const pages = parseDocumentText({ path, text }, ["section"], (fault) => faults.push(fault));
  return { pages, faults: faults.map((fault) => inShort(fault).replace(`${path}:`, "")) };
}

describe("the text of a document", () => {
  test("is divided into pages, each with its file and first line", () => {
    const { pages, faults } = parse("=== 3 ===\n\nTre.\n\n=== 12 ===\r\nTolv.\n");
    assert.deepEqual(
      [...pages].map(([page, { text, file, line }]) => [page, text.plainText, file, line]),
      [
        [3, "Tre.", path, 2],
        [12, "Tolv.", path, 6],
      ],
    );
    assert.deepEqual(faults, []);
  });

  test("may have pages without text, and spaces after a mark", () => {
    const { pages, faults } = parse("\n=== 1 ===  \n=== 2 ===\n");
    assert.deepEqual([...pages.keys()], [1, 2]);
    assert.deepEqual(faults, []);
  });

  test("is not divided by what only looks like a mark", () => {
    const { pages } = parse("=== 1 ===\nRubrik\n======\n\n == 2 ==\n=== två ===\n");
    assert.deepEqual([...pages.keys()], [1]);
  });

  test("does not begin before the first mark", () => {
    assert.deepEqual(parse("\n\nFöre.\n\n=== 1 ===\n").faults, ["3 text-before-first-page"]);
    assert.deepEqual(parse("Bara text.\n").faults, ["1 text-before-first-page"]);
  });

  test("has each page once", () => {
    assert.deepEqual(parse("=== 1 ===\nEn.\n\n=== 1 ===\nEn till.\n").faults, ["4 page-twice"]);
  });

  test("has its problems on the lines on which they stand", () => {
    const { faults } = parse("=== 1 ===\n\nText.\n\n=== 2 ===\n\n# Ett\n\n[](section:start)\n");
    assert.deepEqual(faults, ["7 raw-heading-1", "9 empty-link-text"]);
  });
});

describe("a page of a document", () => {
  test("may begin in the middle of a section of the page before", () => {
    assert.deepEqual(parse("=== 1 ===\n## A\n### B\n=== 2 ===\n#### C\n").faults, []);
    assert.deepEqual(
      parse("=== 1 ===\n## A\n### B\n=== 2 ===\nText.\n=== 3 ===\n### C\n").faults,
      [],
    );
  });

  test("may not skip a level below it", () => {
    assert.deepEqual(parse("=== 1 ===\n## A\n=== 2 ===\n#### B\n").faults, ["4 heading-skipped"]);
    assert.deepEqual(parse("=== 1 ===\n### A\n").faults, ["2 heading-skipped"]);
  });

  test("does not continue a fact box", () => {
    const text = "=== 1 ===\n## A\n\n::: fact B\n### C\n:::\n\n=== 2 ===\n#### D\n";
    assert.deepEqual(parse(text).faults, ["9 heading-skipped"]);
  });
});
