import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { wordsMeant } from "../../src/routes/search-words.ts";

const synonyms = {
  groups: [
    { language: "sv", words: ["jobb", "arbete", "få anställning"] },
    { language: "sv", words: ["is", "frusen sjö"] },
    { language: "en", words: ["job", "work"] },
  ],
  compounds: [{ language: "sv", word: "kollektivtrafik", parts: ["kollektiv", "trafik"] }],
};

const meant = (text: string, language = "sv") => wordsMeant(text, language, synonyms);

describe("the words that a page should be found by", () => {
  test("are the others of a group of which one stands in the text, with any ending", () => {
    assert.deepEqual(meant("Vi söker dig som vill ha ett nytt arbete."), [
      "jobb",
      "få anställning",
    ]);
    assert.deepEqual(meant("Arbetet börjar i maj."), ["jobb", "få anställning"]);
  });

  test("follow from an expression of several words too", () => {
    assert.deepEqual(meant("Så kan du få anställning."), ["jobb", "arbete"]);
  });

  test("are those of the language of the page alone", () => {
    assert.deepEqual(meant("work", "sv"), []);
    assert.deepEqual(meant("arbete", "en"), []);
    assert.deepEqual(meant("Work", "en"), ["job"]);
  });

  test("do not follow from the inside of a word, nor from the beginning a short one shares", () => {
    assert.deepEqual(meant("Samarbete."), []);
    assert.deepEqual(meant("Isak bor här."), []);
    assert.deepEqual(meant("Det är is på sjön."), ["frusen sjö"]);
  });

  test("are the parts of a compound, never the other way", () => {
    assert.deepEqual(meant("Kollektivtrafiken växer."), ["kollektiv", "trafik"]);
    assert.deepEqual(meant("Trafik."), []);
  });
});
