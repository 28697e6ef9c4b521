import assert from "node:assert/strict";
import { test } from "node:test";
import { separateWords } from "../../../src/outputs/search/separate-words.ts";

/** What is left of HTML when the tags are taken away. */
const textOf = (html: string) => separateWords(html).replaceAll(/<[^>]*>/g, "");

test("what stands in blocks of its own is not glued together", () => {
  for (const [html, text] of [
    ["<dt>Datum</dt><dd>lördag</dd>", "Datum: lördag "],
    ["<dt><span>Datum</span></dt><dd>lördag</dd>", "Datum: lördag "],
    ["<p>ett</p><p>två</p>", "ett två "],
    ["ett<br>två", "ett två"],
    ["<span>Elin</span><span>Projektledare</span>", "Elin Projektledare"],
    ['<a href="/">ett</a><span class="x">två</span>', "ett två"],
    ["<th>Ort</th><td>12</td>", "Ort 12 "],
  ] as const)
    assert.equal(textOf(html).trim(), text.trim(), html);
});

test("a word with an ending outside its element stays one word", () => {
  for (const html of [
    '<a href="/">Bygden</a>s',
    "<em>ny</em>tt",
    "kilo<strong>meter</strong>",
    "H<sub>2</sub>O",
  ])
    assert.doesNotMatch(textOf(html), /\s/, html);
});

test("a term that has its own sign gets none", () => {
  assert.equal(textOf("<dt>När?</dt><dd>I dag</dd>").trim(), "När? I dag");
});
