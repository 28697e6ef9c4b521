import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { excerptOf } from "../../_includes/kinds/document/related-documents/excerpt.ts";

const longest = 30;

describe("an excerpt", () => {
  test("is the whole text where it is short", () => {
    assert.equal(excerptOf("A short text.", { longest }), "A short text.");
  });

  test("ends at a sentence", () => {
    assert.equal(
      excerptOf("A text is short. Another one is not.", { longest }),
      "A text is short.",
    );
  });

  test("ends at a word, with an ellipsis, where a sentence is far too long", () => {
    assert.equal(
      excerptOf("A text that is a good deal longer than what there is room for.", { longest }),
      "A text that is a good deal…",
    );
  });

  test("does not repeat the title, whatever its case and spaces", () => {
    const title = "The  plan 2014 (draft)";
    assert.equal(
      excerptOf("THE PLAN 2014 (draft). about money", { title, longest }),
      "About money",
    );
  });

  test("keeps a word that only begins as the title does", () => {
    assert.equal(excerptOf("Planning for all", { title: "Plan", longest }), "Planning for all");
  });

  test("is nothing where the text is the title alone", () => {
    assert.equal(excerptOf("The plan", { title: "The plan", longest }), undefined);
    assert.equal(excerptOf("", { longest }), undefined);
  });

  test("keeps the languages of its passages, even of one that is cut", () => {
    assert.equal(
      excerptOf("On [Exempelbygden och dess grannar i norr]{lang=sv} and more", { longest }),
      "On [Exempelbygden och dess]{lang=sv}…",
    );
  });
});
