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

test("a tag that programs for languages refuse is none", () => {
  const refused = [
    "",
    "sv-e",
    "en-x",
    "e_n",
    "en-g",
    "en-x-own",
    "sv-u-co-trad",
    "root",
    "i-klingon",
  ];
  for (const tag of refused) assert.equal(canonicalLanguageTag(tag), undefined, tag);
});

test("a tag that is given is taken by all programs for languages", () => {
  const names = new Intl.DisplayNames(["sv"], { type: "language" });
  for (const tag of [
    "iw",
    "qqq",
    "zh-hant-tw",
    "ca-valencia",
    "sl-rozaj-biske",
    "de-1996",
    "sr-Latn",
  ]) {
    const canonical = canonicalLanguageTag(tag) ?? "";
    assert.doesNotThrow(() => [names.of(canonical), new Intl.Locale(canonical)], tag);
  }
});
