import assert from "node:assert/strict";
import { test } from "node:test";
import { countWords } from "../../../src/outputs/search/search-words.ts";

test("the words of a site stand in the order of how often they are used", () => {
  const count = countWords("sv");
  count.add("Ett ord, två ord; tre ord och ett ord till.");
  count.add("Ännu ett ord");
  assert.deepEqual(count.words().slice(0, 2), ["ord", "ett"]);
});

test("names keep their capital, even where an address has them without; other words do not", () => {
  const count = countWords("sv");
  count.add("Tove Eliasson svarar. Eliasson nås på eliasson. Svarar hon inte, ring.");
  assert.ok(count.words().includes("Eliasson"));
  assert.ok(count.words().includes("svarar"));
  assert.equal(count.words().includes("eliasson"), false);
});

test("figures and single letters are no words", () => {
  const count = countWords("sv");
  count.add("I 2024 5G a-ö R2D2 möte");
  assert.deepEqual(count.words(), ["möte"]);
});
