import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { countWords, sentencesIn, wordsIn } from "../../src/checks/sentences.ts";

const textsOf = (parts: readonly { readonly text: string }[]) => parts.map(({ text }) => text);

describe("the sentences of a text", () => {
  test("end at their marks, with what closes after them", () => {
    const text = "Kom hit! Varför? ”Därför.” Det var allt … Nu (helt visst). Slut";
    const parts = sentencesIn(text);
    assert.deepEqual(textsOf(parts), [
      "Kom hit!",
      "Varför?",
      "”Därför.”",
      "Det var allt …",
      "Nu (helt visst).",
      "Slut",
    ]);
    for (const { start, end, text: own } of parts) assert.equal(text.slice(start, end), own);
  });

  for (const text of [
    "Vi öppnar kl. 9 t.ex. Måndag eller fr.o.m. Tisdag.",
    "A. Ek och Å. Öberg bor på nr. 7 den 1. Maj.",
    "Version 2.2 av WCAG, se example.org och 3.500 kr.",
    "See Mr. Smith, e.g. on Monday.",
  ])
    test(`do not end after abbreviations, initials and within numbers: ${text}`, () => {
      assert.equal(sentencesIn(text).length, 1);
    });
});

test("words are numbers too, and go on over hyphens, points and colons within them", () => {
  const text = "SS-EN 301 549, e-post: namn 5,5 EU:s USB-C – 10 % \ufffc";
  assert.deepEqual(textsOf(wordsIn(text)), [
    "SS-EN",
    "301",
    "549",
    "e-post",
    "namn",
    "5,5",
    "EU:s",
    "USB-C",
    "10",
  ]);
  assert.equal(countWords(text), 9);
});
