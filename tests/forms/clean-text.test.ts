import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { cleanText } from "../../src/forms/clean-text.ts";
import { validateForm } from "../../src/forms/validate-form.ts";
import { findHiddenCharacters } from "../../src/markdown/hidden-characters.ts";

describe("what a visitor typed", () => {
  const nothing = {
    "zero-width spaces": "\u200B\u2060\uFEFF",
    "a filler of Hangul": "\u3164\uFFA0\u115F",
    "empty cells of Braille": "\u2800 \u2800",
    tags: "\u{E0041}\u{E007F}",
    "soft hyphens": "\u00AD\u00AD",
    "joiners and selectors": "\u200D\u200C\uFE0F",
    "marks on nothing": "\u0301\u0302",
    "marks of direction": "\u200E\u200F\u202E",
    "a lone surrogate": "\uD83C",
    "line breaks": "\u2028\n\u2029\r\n",
  };
  for (const [what, text] of Object.entries(nothing))
    test(`is empty when it is nothing but ${what}`, () => {
      assert.equal(cleanText(text), "");
      const typed = { comment: `${text}\n${text}`, name: text };
      assert.deepEqual(
        validateForm("comment", typed).faults?.map(({ field, code }) => [field, code]),
        [
          ["comment", "missing"],
          ["name", "missing"],
        ],
      );
    });

  test("keeps every writing, and pictures that joiners make", () => {
    for (const text of [
      "Å, ä och ö: A\u030A, a\u0308",
      "می‌خواهم",
      "क्‍ष",
      "ภาษาไทย",
      "שָׁלוֹם",
      "👨‍👩‍👧 🏳️‍🌈 1️⃣ 👍🏽",
      "⠓⠑⠚⠀⠙⠥",
      "!",
    ])
      assert.equal(cleanText(text), text);
  });

  test("has one kind of line break, and one empty line at a time", () => {
    assert.equal(cleanText("a\r\nb\rc\u2028d\u2029e\u0085f"), "a\nb\nc\nd\ne\nf");
    assert.equal(cleanText("a\n \n\t\n\n\nb"), "a\n\nb");
    const lines = cleanText("a\n".repeat(2000)).split("\n");
    assert.ok(lines.length <= 201, String(lines.length));
    assert.equal(lines.at(-1), Array.from({ length: 1800 }, () => "a").join(" "));
  });

  test("loses what turns the text around it, and accents that climb out of the line", () => {
    assert.equal(cleanText("a\u202Eb\u2067c\u200Fd\u061Ce"), "abcde");
    assert.equal(cleanText(`Z${"\u0335\u0316".repeat(50)}algo`), "Z\u0335\u0316\u0335\u0316algo");
    const joined = `e${"\u0301\u200D".repeat(500)}`;
    assert.equal([...cleanText(joined)].length, 5);
    assert.equal(cleanText("ad\u200Dmin\u200C"), "admin");
  });

  test("is clean when it has been cleaned, whatever it was, and in little time", () => {
    const odd = fc.constantFrom(
      ..."\n\r\u2028 \t\u0301\u200C\u200D\u200B\uFE0F\u200F\u206A\uFDD0aक👍🏽🏴\u{E0067}م",
    );
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(odd).map((all) => all.join("")),
    );
    fc.assert(
      fc.property(text, (typed) => {
        const once = cleanText(typed);
        assert.equal(cleanText(once), once);
        assert.doesNotMatch(once, /[\u2028\u2029\u202A-\u202E\u2066-\u2069\u200B\0]|\n\s*\n\s*\n/);
        assert.ok(once.isWellFormed());
        // An approved comment becomes content, in which such a character is a fault.
        assert.deepEqual(findHiddenCharacters(once), []);
      }),
      { numRuns: 500 },
    );
    const start = performance.now();
    for (const piece of ["\n ", "\u0301", " ", "\n \n", "\u200D\u0301", "\t"])
      for (const kind of ["comment", "name"])
        validateForm("comment", { [kind]: `${piece.repeat(30_000)}x` });
    assert.ok(performance.now() - start < 2000);
  });
});
