import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  findHiddenCharacters,
  isBlank,
  removeHiddenCharacters,
  saysSomething,
  showHiddenCharacters,
} from "../../src/markdown/hidden-characters.ts";

describe("a character that nobody sees", () => {
  const hidden: Readonly<Record<string, string>> = {
    "\u0000": "U+0000 control",
    "\u0085": "U+0085 control",
    "\u2028": "U+2028 control",
    "\ud800": "U+D800 broken",
    "\ufffe": "U+FFFE broken",
    "\ufff9": "U+FFF9 broken",
    "\u202e": "U+202E direction",
    "\u2066": "U+2066 direction",
    "\u200e": "U+200E direction",
    "\u200b": "U+200B invisible",
    "\u200d": "U+200D invisible",
    "\u2060": "U+2060 invisible",
    "\ufeff": "U+FEFF invisible",
    "\u3164": "U+3164 invisible",
    "\u{e0041}": "U+E0041 invisible",
  };
  for (const [character, expected] of Object.entries(hidden))
    test(`is found within a word: ${expected}`, () => {
      const [found] = findHiddenCharacters(`ab${character}cd`);
      assert.deepEqual(`${found?.codePoint} ${found?.kind}`, expected);
      assert.equal(found?.index, 2);
    });

  test("is found as often as asked for", () => {
    assert.equal(findHiddenCharacters("\u0000".repeat(9), 4).length, 4);
  });
});

describe("what writing needs is left alone", () => {
  const needed: Readonly<Record<string, string>> = {
    "a soft hyphen": "lands\u00adting",
    "a space that does not break": "kl.\u00a09 och 5\u202f%",
    "tabs and line ends": "a\tb\r\nc",
    "an emoji of several": "👨‍👩‍👧 👩🏽‍🚀 ❤️‍🔥",
    "the flag of a part of a country": "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
    "a joiner in Persian": "می‌خواهم",
    "a joiner in Hindi": "क्‍ष",
    "a mark of direction among letters from the right": "שלום\u200f (2024)",
    "a space without width in Thai": "ภาษา\u200bไทย",
    "a pair of surrogates": "😀",
  };
  for (const [what, text] of Object.entries(needed))
    test(what, () => assert.deepEqual(findHiddenCharacters(text), []));
});

test("a text is blank where nothing of it is seen", () => {
  for (const text of [
    "",
    " \n",
    "\u00a0",
    "\u200b",
    "\u200f",
    "\u3164",
    "\u2800",
    "\u00ad",
    "\u0301",
  ])
    assert.ok(isBlank(text), JSON.stringify(text));
  for (const text of ["a", "!", "😀", "–", "å"]) assert.ok(!isBlank(text), text);
});

test("a text says something where there is more than punctuation", () => {
  for (const text of ["a", "7", "😀", "§ 5", "+"]) assert.ok(saysSomething(text), text);
  for (const text of ["", "!", "–", "…", "\u3164"]) assert.ok(!saysSomething(text), text);
});

test("hidden characters can be taken away, and what writing needs stays", () => {
  assert.equal(removeHiddenCharacters("a\u202eb\u{e0041}c👩‍🚀\u200b"), "abc👩‍🚀");
});

test("in a message a hidden character is named", () => {
  assert.equal(showHiddenCharacters("a\nb\u202ec\ud800"), "a[U+000A]b[U+202E]c[U+D800]");
});
