import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { cutAtSentence } from "../../_includes/components/document-head/cut-at-sentence.ts";

describe("a teaser", () => {
  test("has as many whole sentences as there is room for", () => {
    assert.equal(
      cutAtSentence("One is short. Two is too. Three is not.", 26),
      "One is short. Two is too.",
    );
    assert.equal(cutAtSentence("One is short. Two is too.", 26), "One is short. Two is too.");
  });

  test("has its first sentence whole, also where that is somewhat too long", () => {
    assert.equal(
      cutAtSentence("This is somewhat too long. More.", 20),
      "This is somewhat too long.",
    );
  });

  test("is cut after a word where a sentence is much too long", () => {
    assert.equal(
      cutAtSentence("This is a good deal too long to be shown.", 20),
      "This is a good deal…",
    );
  });

  test("does not end with what promises a list", () => {
    assert.equal(cutAtSentence("We begin now. The goals are:", 60), "We begin now.");
    assert.equal(cutAtSentence("The goals are:", 60), "The goals are:");
  });

  test("does not take a time of day or a date for an end", () => {
    const text = "Den 20 mars 2024 kl. 9.00–12.00 håller vi forum. Välkommen.";
    assert.equal(cutAtSentence(text, 50), "Den 20 mars 2024 kl. 9.00–12.00 håller vi forum.");
  });
});
