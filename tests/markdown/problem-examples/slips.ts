import type { ProblemExample } from "./problem-example.ts";

const quotations = `${">".repeat(5_000)} a`;
const list = Array.from({ length: 60 }, (_, level) => `${"  ".repeat(level)}- ${level}`).join("\n");

/** What is meant as Markdown and would be shown as text, and what would not be shown at all. */
export const slipExamples: readonly ProblemExample[] = [
  {
    when: "a heading has no space",
    source: "##Rubrik\n\nText\n###Rubrik",
    problems: ["1 heading-without-space ##Rubrik", "4 heading-without-space ###Rubrik"],
  },
  {
    when: "a link has a space in the middle",
    source: "a\n[b] (https://example.org/) och [c] (om.md)",
    problems: ["2 link-with-space [b] (https://example.org/)", "2 link-with-space [c] (om.md)"],
  },
  {
    when: "the target of a link or picture has a space",
    source: "[a](contact: vera)\n\n![b](en bild.svg)",
    problems: ["1 broken-link [a](contact: vera)", "3 broken-link ![b](en bild.svg)"],
  },
  {
    when: "the same marks are meant as they stand first, and then are a slip",
    source: "\\[a](b c)\nand [a](b c)",
    problems: ["2 broken-link [a](b c)"],
  },
  {
    when: "HTML stands in the text",
    source: 'a<br>b\n<b>c</b> <img src=d>\n\n<!-- note\n\nto self -->\n\n<div class="e">',
    problems: [
      "1 html-element <br>",
      "2 html-element <b>",
      "2 html-element <img src=d>",
      "4 html-comment <!-- note",
      '8 html-element <div class="e">',
    ],
  },
  {
    when: "a row has a cell too many or too few",
    source: "::: table A\n| b | c |\n|---|---|\n| d | e | f | g |\n| h |\n:::",
    problems: ["4 row-too-long f | g", "5 row-too-short | h |"],
  },
  {
    when: "a bar stands in the code of a row, in a quotation",
    source: "> ::: table A\n> | b | c |\n> |---|---|\n> | d | `e|f` |\n> :::",
    problems: ["4 row-too-long f`"],
  },
  {
    when: "a table has no second line, or one of another width",
    source: "| a | b |\n| c | d |\n\n| a | b |\n|---|\n| c | d |",
    problems: ["1 broken-table | a | b |", "4 broken-table | a | b |"],
  },
  {
    when: "quotations lie too deep",
    source: quotations,
    problems: ["1 nested-too-deep"],
  },
  {
    when: "lists lie too deep",
    source: list,
    problems: ["20 nested-too-deep"],
  },
  {
    when: "containers that do not exist lie too deep",
    source: `${"::: nothing\n".repeat(41)}${":::\n".repeat(41)}`,
    problems: [
      ...Array.from({ length: 40 }, (_, index) => `${index + 1} unknown-container nothing`),
      "41 nested-too-deep",
    ],
  },
  {
    when: "a definition is used by nothing, or stands twice",
    source: "[b] AB\n\n[a]: about.md\n[b]: about.md\n[b]: x.md\n*[AB]: A b\n*[CD]: C d",
    problems: ["3 unused-definition [a]", "5 unused-definition [b]", "7 unused-definition *[CD]"],
  },
  {
    when: "a sentence follows the mark of code",
    source: "```Så här ser det ut\na\n```",
    problems: ["1 text-after-fence Så här ser det ut"],
  },
  {
    when: "a heading, link or picture says nothing that is seen or read",
    source: "## \u200b\n\n## !\n\n[\u3164](page:a) [–](page:b) ![\u200f](c.svg)",
    problems: [
      "1 empty-heading ##",
      "3 empty-heading ##",
      "5 empty-link-text page:a",
      "5 empty-link-text page:b",
      "5 missing-alt c.svg",
    ],
  },
  {
    when: "a character that nobody sees is written by its code",
    source: "a &#x202e;b\n&ZeroWidthSpace;\n&#x2028;",
    problems: [
      "1 direction-character U+202E",
      "2 invisible-character U+200B",
      "3 control-character U+2028",
    ],
  },
];
