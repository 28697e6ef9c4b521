import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  entriesFromLines,
  listsPages,
  readContentsLine,
} from "../../src/import/contents-entries.ts";
import { headingLevels } from "../../src/import/heading-levels.ts";
import { findHyphenated, joinLines } from "../../src/import/join-lines.ts";
import { readMarker } from "../../src/import/list-marker.ts";
import { toMarkdown } from "../../src/import/to-markdown.ts";
import { writeRanges } from "../../src/import/write-ranges.ts";

describe("headings", () => {
  test("never skip a level, and equals under the same heading are equal", () => {
    assert.deepEqual(headingLevels([3, 3, 1, 3, 0, 2, 4, 2, 1]), [2, 2, 2, 3, 2, 3, 4, 3, 3]);
  });

  test("go down to level 6 and no further", () => {
    assert.deepEqual(headingLevels([0, 1, 2, 3, 4, 5, 6]), [2, 3, 4, 5, 6, 6, 6]);
  });
});

describe("lines that are joined", () => {
  const words = { afterHyphen: new Set(["och"]), hyphenated: findHyphenated(["Skriv e-post nu"]) };
  for (const [lines, text] of [
    [["kompetens-", "försörjning"], "kompetensförsörjning"],
    [["energi-", "och klimat"], "energi- och klimat"],
    [["skicka e-", "post"], "skicka e-post"],
    [["FoU-", "arbete"], "FoU-arbete"],
    [["Norra-", "Ånäs"], "Norra-Ånäs"],
    [["åren 2012–", "2013"], "åren 2012–2013"],
    [["och/", "eller"], "och/eller"],
    [["ett –", "två"], "ett – två"],
    [["nät\u00ad", "verk"], "nätverk"],
  ] as const)
    test(`${lines.join(" | ")} → ${text}`, () => assert.equal(joinLines(lines, words), text));
});

describe("the mark of an item", () => {
  for (const [line, kind, text] of [
    ["• en punkt", "bullet", "en punkt"],
    ["\uf0b7 en punkt", "bullet", "en punkt"],
    ["o Andra nivån", "bullet", "Andra nivån"],
    ["– en sak", "dash", "en sak"],
    ["12. en sak", "number", "en sak"],
    ["3) en sak", "number", "en sak"],
  ] as const)
    test(`is read from "${line}"`, () => {
      const marked = readMarker(line);
      assert.deepEqual([marked?.kind, marked?.text], [kind, text]);
    });

  for (const line of ["2013. Under året", "1.5 mnkr", "-5 grader", "o och a", "•"])
    test(`is not read from "${line}"`, () => assert.equal(readMarker(line), undefined));
});

describe("a line of contents", () => {
  for (const [line, title, printed] of [
    ["Livsmiljö ........ 12", "Livsmiljö", "12"],
    ["Livsmiljö . . . . . 12", "Livsmiljö", "12"],
    ["Plan 2013 7", "Plan 2013", "7"],
    ["12 Livsmiljö", "Livsmiljö", "12"],
    ["Förord iv", "Förord", "iv"],
    ["Budget", "Budget", undefined],
  ] as const)
    test(`is read from "${line}"`, () => {
      const entry = readContentsLine(line);
      assert.deepEqual([entry.title, entry.printed], [title, printed]);
    });

  test("goes on in the next one after a colon, and leads to the heading where it has no number", () => {
    const lines = ["Ordföranden:", "Vår väg 5", "Budget"].map(readContentsLine);
    const entries = entriesFromLines(lines, { numbers: new Map([[14, "5"]]) }, () => 20);
    assert.deepEqual(entries, [
      { title: "Ordföranden: Vår väg", printed: "5", viewer: 14 },
      { title: "Budget", printed: null, viewer: 20 },
    ]);
  });

  test("is one of several with rising numbers", () => {
    assert.ok(listsPages(["Innehåll", "A 1", "B 4", "C 9"]));
    assert.ok(!listsPages(["I år 2013", "och sedan 12", "kom 3"]));
  });
});

describe("lists in Markdown", () => {
  const item = (text: string, depth = 0, number?: number) => ({
    text,
    depth,
    ...(number !== undefined && { number }),
  });

  test("are indented by the marks above them", () => {
    const items = [item("a", 0, 1), item("b", 1), item("c", 2), item("d", 0, 2)];
    assert.equal(toMarkdown([{ kind: "list", items }], []), "1. a\n   - b\n     - c\n2. d");
  });

  test("stay apart when they follow each other", () => {
    const list = { kind: "list" as const, items: [item("a", 0, 1)] };
    assert.equal(toMarkdown([list, list, list], []), "1. a\n\n1) a\n\n1. a");
  });
});

test("page numbers are drawn together", () => {
  assert.equal(writeRanges([1, 2, 3, 5, 7, 8]), "1–3, 5, 7–8");
});
