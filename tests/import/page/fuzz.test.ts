import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readPage } from "../../../src/import/page/read-page.ts";
import { writePage } from "../../../src/import/page/write-page.ts";
import { parseMarkdown } from "../../../src/markdown/parse-markdown.ts";
import { kinds, reading, writing } from "./write-anyhow.ts";

const names = (
  "p p p h1 h2 h4 ul li ol table tr td th caption blockquote cite aside figure img figcaption b strong i em " +
  "a a code pre abbr span div section details summary dl dt dd br q main article"
).split(" ");

const texts = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom(
    "Ord och ord",
    "*a*",
    "_b",
    "[c](d)",
    "::: fact",
    "| e |",
    "# f",
    "1. g",
    "- h",
    "`",
    "!",
    "&lt;b&gt;",
    "{lang=en}",
    "[^1]",
    "\\",
    "9.00",
    "Fakta",
    "Kim Kvist",
    "08-465 004 12",
    "\u200b",
    "\u202e",
  ),
);

const attributes = fc.constantFrom(
  "",
  ` href="https://x.example/(a)?b=|&amp;c;"`,
  ` href="#a"`,
  ` href="javascript:x"`,
  ` lang="en"`,
  ` title="T: *x* [y]"`,
  ` class="ingress"`,
  ` class="fakta"`,
  ` colspan="2" rowspan="2"`,
  ` alt="x" src="y.png"`,
  ` start="7"`,
);

interface Piece {
  readonly name: string;
  readonly attributes: string;
  readonly children: readonly (Piece | string)[];
}

const { piece } = fc.letrec<{ piece: Piece; child: Piece | string }>((tie) => ({
  child: fc.oneof({ maxDepth: 5 }, texts, tie("piece")),
  piece: fc.record({
    name: fc.constantFrom(...names),
    attributes,
    children: fc.array(tie("child"), { maxLength: 5 }),
  }),
}));

function htmlOf(one: Piece | string): string {
  if (typeof one === "string") return one;
  return `<${one.name}${one.attributes}>${one.children.map(htmlOf).join("")}</${one.name}>`;
}

test("any page becomes Markdown without faults, and nearly always in its form", () => {
  let simplified = 0;
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), (pieces) => {
      const html = `<main><h1>Sida</h1>${pieces.map(htmlOf).join("")}</main>`;
      const page = readPage(html, "a.html", reading);
      const { text, remarks } = writePage(page, writing);
      const { problems } = parseMarkdown(text.split("\n---\n").slice(1).join("\n---\n"), { kinds });
      assert.deepEqual(problems, [], text);
      simplified += remarks.filter(({ code }) => code === "simplified").length;
      const last = text.split("\n").length;
      for (const { line = 1 } of remarks)
        assert.ok(line >= 1 && line <= last, `${line} of ${last}`);
    }),
    { numRuns: 400 },
  );
  assert.ok(simplified <= 4, `${simplified} parts lost their form`);
});
