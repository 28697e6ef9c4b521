import assert from "node:assert/strict";
import { test } from "node:test";
import { canonicalLanguageTag } from "../../src/i18n/language-tag.ts";

test("a language tag is given in its usual form", () => {
  assert.equal(canonicalLanguageTag("SV"), "sv");
  assert.equal(canonicalLanguageTag("en-gb"), "en-GB");
  assert.equal(canonicalLanguageTag("zh-hant"), "zh-Hant");
});

test("the minority languages of the country are languages", () => {
  for (const tag of ["fi", "se", "smj", "sma", "fit", "rom", "rmf", "yi"]) {
    assert.equal(canonicalLanguageTag(tag), tag);
  }
});

test("words, unknown codes and malformed tags are no languages", () => {
  for (const tag of ["", "svenska", "english", "xx", "e", "en_GB", "en-", "-en", "en GB", '"en"']) {
    assert.equal(canonicalLanguageTag(tag), undefined, tag);
  }
});
