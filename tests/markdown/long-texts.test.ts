import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { parseMarkdown } from "../../src/markdown/parse-markdown.ts";

const many = (count: number, make: (index: number) => string, between = "\n") =>
  Array.from({ length: count }, (_, index) => make(index)).join(between);

/** Texts whose parts could each be compared with all others, or call each other too deeply. */
const texts: Readonly<Record<string, string>> = {
  "open brackets": "[".repeat(20_000),
  "open pictures": "![".repeat(5_000),
  "pictures within pictures": `${"![".repeat(2_000)}a${"](x)".repeat(2_000)}`,
  "spans within spans": `${"[".repeat(2_000)}a${"]{lang=sv}".repeat(2_000)}`,
  "emphasis that is not closed": "*a ".repeat(20_000),
  "code that is not closed": "`a".repeat(20_000),
  "elements that are not closed": "<b".repeat(20_000),
  "comments that are not closed": "<!--".repeat(10_000),
  "links that are not closed": "[a](".repeat(5_000),
  "codes of characters": "&#x202e;".repeat(5_000),
  "a table of 20,000 rows": `| a |\n|---|\n${"| b |\n".repeat(20_000)}`,
  "a table of 5,000 columns": `${"|a".repeat(5_000)}\n${"|-".repeat(5_000)}\n${"|b".repeat(4_000)}`,
  "notes that lead from one to the next": many(
    3_000,
    (n) => `a[^${n}]\n\n[^${n}]: b[^${n + 1}]`,
    "\n\n",
  ),
  "definitions that nothing uses": many(20_000, (n) => `[a${n}]: b`),
  "boxes within boxes": ":::: fact a\n".repeat(2_000),
  "quotations within quotations": `${"> ".repeat(5_000)}a`,
  "containers that do not exist": "::: nothing\n".repeat(20_000),
  "tables within tables": "::: table a\n".repeat(20_000),
  "cards within cards": "::: contact a\n".repeat(20_000),
  "headings with the same words": "## a\n\n".repeat(10_000),
  "links to elsewhere": "[a](page:b) ".repeat(10_000),
  "notes that are not closed": "[^".repeat(20_000),
  "links that are broken, each another way": many(10_000, (n) => `[a${n}](b c)`, " "),
  "headings without a space": "##a\n".repeat(10_000),
  "a paragraph of 50,000 lines": "a\n".repeat(50_000),
};

describe("a text is read within seconds, whoever wrote it", () => {
  for (const [what, text] of Object.entries(texts))
    test(what, () => {
      const start = performance.now();
      parseMarkdown(text);
      const seconds = (performance.now() - start) / 1000;
      assert.ok(seconds < 5, `${seconds} s`);
    });
});
