import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { cutExcerpt } from "../../../../_includes/kinds/search/search-results/cut-excerpt.ts";

const textOf = (text: string, locations: readonly number[]) =>
  cutExcerpt(text, locations)
    .map((part) => (part.isFound ? `[${part.text}]` : part.text))
    .join(" ");

const long = (word: string, count: number) => Array.from({ length: count }, () => word).join(" ");

describe("the excerpt of a page", () => {
  test("is the whole of a short text, with the words marked", () => {
    assert.equal(textOf("Vi åker buss dit.", [2]), "Vi åker [buss] dit.");
  });

  test("begins and ends at a sentence where one is near", () => {
    const text = `${long("a", 30)}. Vi åker buss dit. ${long("b", 20)}. ${long("c", 30)}`;
    assert.equal(textOf(text, [32]), `Vi åker [buss] dit. ${long("b", 20)}. ${long("c", 4)} …`);
  });

  test("begins between two words elsewhere, and says so", () => {
    const text = `${long("ord", 40)} buss ${long("ord", 60)}`;
    const excerpt = textOf(text, [40]);
    assert.match(excerpt, /^… ord ord .*\[buss\] ord/);
    assert.match(excerpt, / ord …$/);
  });

  test("is taken where the most of the words stand", () => {
    const text = `En buss. ${long("a", 50)}. Buss och tåg är bäst. ${long("b", 50)}.`;
    assert.match(textOf(text, [1, 52, 54]), /\[Buss\] och \[tåg\]/);
  });

  test("is the beginning where another word has found the page", () => {
    assert.equal(textOf("Kollektivtrafiken är ny.", []), "Kollektivtrafiken är ny.");
  });

  test("has only words of the text", () => {
    const text = `${long("ett två tre.", 40)}`;
    const words = new Set(text.split(" "));
    for (let at = 0; at < 120; at += 7)
      for (const { text: word } of cutExcerpt(text, [at]))
        assert.ok(word === "…" || words.has(word), word);
  });
});
