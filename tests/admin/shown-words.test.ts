import assert from "node:assert/strict";
import { test } from "node:test";
import { shownWords } from "../../src/admin/shown-words.ts";

test("shows a text of one line without the marks of languages, and all else as it is", () => {
  assert.equal(shownWords("[Open Data]{lang=en} * 2 [och] mer", false), "Open Data * 2 [och] mer");
});

test("shows Markdown by its words, on one line", () => {
  const text = "Om **[oss](page:about)** och [*Open* Data]{lang=en}.[^1]\n\n- Mer\n\n[^1]: En not.";
  assert.equal(shownWords(text, true), "Om oss och Open Data. Mer En not.");
});
