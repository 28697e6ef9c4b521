import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  findInvalidLanguageTags,
  parseInlineText,
  plainInlineText,
} from "../../src/markdown/inline-text.ts";

describe("an inline text", () => {
  test("is one part when nothing is marked", () => {
    assert.deepEqual(parseInlineText("Mål för 2023"), [{ text: "Mål för 2023" }]);
    assert.deepEqual(parseInlineText(""), []);
  });

  test("has a part for every passage in another language", () => {
    assert.deepEqual(parseInlineText("[Open Data]{lang=en}, och [kiitos]{lang=fi}!"), [
      { text: "Open Data", lang: "en" },
      { text: ", och " },
      { text: "kiitos", lang: "fi" },
      { text: "!" },
    ]);
  });

  test("takes quotation marks around the tag, and gives the tag its usual form", () => {
    assert.deepEqual(parseInlineText('[a]{lang="EN-gb"}'), [{ text: "a", lang: "en-GB" }]);
  });

  test("has no other markup", () => {
    const text = "*a* [b](c) <b>d</b> [e] {f} \\[g] ![h](i)";
    assert.deepEqual(parseInlineText(text), [{ text }]);
  });

  test("keeps a span whose tag is no language, and names the tag", () => {
    const text = "[a]{lang=xx} b [c]{lang=}";
    assert.deepEqual(parseInlineText(text), [{ text }]);
    assert.deepEqual(findInvalidLanguageTags(text), ["xx", ""]);
    assert.deepEqual(findInvalidLanguageTags("[a]{lang=en}"), []);
  });

  test("is plain without its marks", () => {
    assert.equal(plainInlineText("En [Open Data]{lang=en}-portal"), "En Open Data-portal");
  });
});
