import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { cleanText } from "../../src/import/clean-text.ts";
import { escapeHeading, escapeInline, escapeParagraph } from "../../src/import/escape-markdown.ts";
import { saysSomething } from "../../src/markdown/hidden-characters.ts";
import { parseMarkdown, tokensOf } from "../../src/markdown/parse-markdown.ts";

const pieces = [
  ..."#*_`~[](){}!<>|:^\\\"'&=-+./ 1aÅ\u00a0\u00ad\u2028\ufb01😀\ud800",
  ...[
    "===",
    "=== 14 ===",
    "##",
    ":: fact",
    ": lang",
    "](page:a)",
    "] (page:a)",
    "<!-- a -->",
    "---",
    "- - -",
    ":::",
    "::: fact A",
    ":: fact A",
    ": lang en",
    "##A",
    "[a] (b.md)",
    "<br>",
    "12. ",
    "1) ",
    "> ",
    "# ",
    "~~~",
  ],
  ...["[^1]", "[^1]: a", "[a]: b", "*[AB]: c", "]{lang=en}", "{.c}", "{decorative}", "![p](q.svg)"],
  ...[
    "&amp;",
    "&#35;",
    "<b>",
    "<a@b.se>",
    "https://a.se",
    "a_b",
    "| a | b |",
    "    ",
    "\t",
    "word ",
  ],
];

const line = fc
  .array(
    fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...pieces) }, fc.string({ unit: "binary" })),
    { maxLength: 12 },
  )
  .map((parts) => cleanText(parts.join("")).replaceAll("\u00ad", "").trim())
  .filter((text) => text !== "");

/** As in the plain text of a parsed document. */
const spaced = (text: string) => text.replace(/\s+/g, " ").trim();

describe("text that is written as Markdown", () => {
  test("comes back as the same text, one paragraph for each", () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (lines) => {
        const document = parseMarkdown(lines.map(escapeParagraph).join("\n\n"));
        const { plainText, problems, headings } = document;
        assert.equal(plainText, lines.map(spaced).join("\n"));
        assert.deepEqual([problems, headings], [[], []]);
        assert.ok(tokensOf(document).every(({ type }) => /^(paragraph_|inline)/.test(type)));
      }),
      { numRuns: 2000 },
    );
  });

  test("comes back as the words of a heading", () => {
    fc.assert(
      fc.property(line.filter(saysSomething), (text) => {
        const { headings, problems } = parseMarkdown(`## ${escapeHeading(text)}`);
        assert.deepEqual(
          headings.map((heading) => heading.text),
          [spaced(text)],
        );
        assert.deepEqual(problems, []);
      }),
      { numRuns: 1000 },
    );
  });

  test("comes back as the item of a list", () => {
    fc.assert(
      fc.property(line, (text) => {
        const { plainText, problems } = parseMarkdown(`- ${escapeParagraph(text)}\n- b`);
        assert.equal(plainText, `${spaced(text)}\nb`);
        assert.deepEqual(problems, []);
      }),
      { numRuns: 1000 },
    );
  });

  test("never looks like the mark of a page", () => {
    fc.assert(
      fc.property(line, (text) => assert.doesNotMatch(escapeParagraph(text), /^=== \d+ ===$/)),
    );
  });

  test("stays as people write it where nothing is markup", () => {
    for (const text of ["a_b@c.se", "2012–2013 & 2014", "5 > 4", "1.5 mnkr", "-5 grader", "a # b"])
      assert.equal(escapeParagraph(text), text);
    assert.equal(escapeInline("[a](b)"), "\\[a\\](b)");
  });
});

describe("text from a PDF", () => {
  for (const [what, given, wanted] of [
    ["takes ligatures apart", "ﬁnansiera ﬂöden eﬀekt", "finansiera flöden effekt"],
    ["composes letters", "a\u030angstro\u0308m", "ångström"],
    ["loses soft hyphens within a line", "nät\u00adverk", "nätverk"],
    ["keeps a soft hyphen at its end, where a word is broken", "nät\u00ad", "nät\u00ad"],
    ["has ordinary spaces only", " 5\u00a0kr\u2009\t\u200bnu ", "5 kr nu"],
  ] as const)
    test(what, () => assert.equal(cleanText(given), wanted));
});
