import assert from "node:assert/strict";
import { test } from "node:test";
import { meantWord } from "../../../../_includes/components/site-search/meant-word.ts";

const words = ["digital", "digitalisering", "Eliasson", "plan", "plats", "kollektivtrafik"];

test("a word with a letter too few, too many, or in the wrong place is understood", () => {
  for (const [written, meant] of [
    ["Eliason", "Eliasson"],
    ["eliassson", "Eliasson"],
    ["digitalisring", "digitalisering"],
    ["digitailsering", "digitalisering"],
    ["plann", "plan"],
  ] as const)
    assert.equal(meantWord(written, words), meant, written);
});

test("of equally like words the more frequent one is meant", () => {
  assert.equal(meantWord("plas", ["plan", "plats", "plus"]), "plan");
});

test("a compound that the site does not have is understood by its beginning", () => {
  assert.equal(meantWord("kollektivtrafikresenär", words), "kollektivtrafik");
});

test("a word like none is not understood", () => {
  assert.equal(meantWord("xyzzyx", words), undefined);
});
