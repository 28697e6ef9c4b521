import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { compareIn, isSameLetter } from "../../src/i18n/collate.ts";

describe("compareIn", () => {
  test("puts å, ä and ö after z in Swedish, in that order", () => {
    const names = ["Öberg", "Ärlman", "Åberg", "Zetterlund", "Wiberg", "Vik", "Alm"];
    assert.deepEqual(names.toSorted(compareIn("sv")), [
      "Alm",
      "Vik",
      "Wiberg",
      "Zetterlund",
      "Åberg",
      "Ärlman",
      "Öberg",
    ]);
  });

  test("puts å, ä and ö with a and o in English", () => {
    const names = ["Zetterlund", "Öberg", "Åberg", "Olsson"];
    assert.deepEqual(names.toSorted(compareIn("en")), ["Åberg", "Öberg", "Olsson", "Zetterlund"]);
  });

  test("puts é with e", () => {
    assert.deepEqual(["Lindf", "Lindén", "Linden"].toSorted(compareIn("sv")), [
      "Linden",
      "Lindén",
      "Lindf",
    ]);
  });

  test("orders numbers in texts by their value", () => {
    assert.deepEqual(["Mål 10", "Mål 9"].toSorted(compareIn("sv")), ["Mål 9", "Mål 10"]);
  });

  test("has an order for a language that CLDR does not know", () => {
    assert.deepEqual(["b", "a"].toSorted(compareIn("qaa")), ["a", "b"]);
  });
});

describe("isSameLetter", () => {
  test("says whether an accent makes another letter in the language", () => {
    assert.equal(isSameLetter("Å", "A", "sv"), false);
    assert.equal(isSameLetter("Å", "A", "en"), true);
    assert.equal(isSameLetter("É", "E", "sv"), true);
  });

  test("does not heed case", () => {
    assert.equal(isSameLetter("ö", "Ö", "sv"), true);
    assert.equal(isSameLetter("a", "b", "sv"), false);
  });
});
