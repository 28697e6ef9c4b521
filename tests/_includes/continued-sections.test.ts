import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  continuedSections,
  levelBelowPage,
} from "../../_includes/kinds/document/document-sheet/continued-sections.ts";
import type { DocumentPage } from "../../src/kinds/document/schema.ts";
import { parseMarkdown } from "../../src/markdown/parse-markdown.ts";

/** A document in Swedish with a page for each text; a page without one is lost. */
function documentOf(...texts: readonly (string | undefined)[]) {
  const pages = texts.map(
    (text, index): DocumentPage => ({
      viewer: index + 1,
      printed: null,
      role: text === undefined ? "lost" : "text",
      text: text === undefined ? {} : { sv: parseMarkdown(text, { lastLevel: 6 }) },
      places: {},
    }),
  );
  return { language: "sv", pages };
}

/** The sections that the last of the pages goes on with. */
function continuedOn(...texts: readonly (string | undefined)[]): readonly string[] {
  const document = documentOf(...texts);
  const page = document.pages.at(-1);
  assert.ok(page);
  return continuedSections(document, page, "sv").map(({ level, text }) => `${level} ${text}`);
}

describe("a page of a document", () => {
  test("goes on with nothing where it is the first", () => {
    assert.deepEqual(continuedOn("Text."), []);
  });

  test("that begins with text goes on with all sections that are open", () => {
    assert.deepEqual(continuedOn("## A\n\n### B\n\n#### C", "Text."), ["2 A", "3 B", "4 C"]);
  });

  test("that begins with a heading goes on with those of higher rank alone", () => {
    assert.deepEqual(continuedOn("## A\n\n### B", "### C\n\nText."), ["2 A"]);
    assert.deepEqual(continuedOn("## A\n\n### B", "## C"), []);
  });

  test("goes on with sections over pages that have nothing on them", () => {
    assert.deepEqual(continuedOn("## A", undefined, "Text."), ["2 A"]);
  });

  test("without a text goes on with nothing", () => {
    assert.deepEqual(continuedOn("## A", undefined), []);
  });

  test("leaves out sections that have ended, and titles of boxes", () => {
    const box = "::: fact A box\n### In the box\nText.\n:::";
    assert.deepEqual(continuedOn(`## A\n\n### B\n\n## C\n\n${box}`, "Text."), ["2 C"]);
  });

  test("says in which language a heading is that has not been translated", () => {
    const document = documentOf("## A", "Text.");
    const [, page] = document.pages;
    assert.ok(page);
    assert.deepEqual(continuedSections(document, page, "en"), [
      { level: 2, text: "A", lang: "sv" },
    ]);
  });

  test("has its notes below its last section", () => {
    const document = documentOf("## A\n\n### B", "Text.");
    const [first, second] = document.pages;
    assert.ok(first && second);
    assert.equal(levelBelowPage(document, second, "sv"), 4);
    assert.equal(levelBelowPage(documentOf("Text."), first, "sv"), 2);
  });
});
