import assert from "node:assert/strict";
import { test } from "node:test";
import { asWritten } from "../../src/admin/as-written.ts";

for (const [text, written] of [
  [
    "Hela adressen, till exempel https://www.example.org/.",
    "Hela adressen, till exempel `https://www.example.org/`.",
  ],
  [
    "An address (www.example.org/a_b), or namn@example.org.",
    "An address (`www.example.org/a_b`), or `namn@example.org`.",
  ],
  [
    "En webbadress, till exempel mailto:namn@example.org.",
    "En webbadress, till exempel `mailto:namn@example.org`.",
  ],
  ["Det börjar med https://.", "Det börjar med https://."],
  ["Skriv *inte* [så] eller a_b_c <b>.", "Skriv \\*inte\\* \\[så\\] eller a\\_b\\_c \\<b\\>."],
] as const)
  test(`writes as Markdown that shows its letters: ${text}`, () =>
    assert.equal(asWritten(text), written));
