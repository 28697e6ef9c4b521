import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { markTerms } from "../../src/markdown/mark-terms.ts";
import { parseMarkdown, tokensOf } from "../../src/markdown/parse-markdown.ts";
import { walkTokens } from "../../src/markdown/walk-tokens.ts";

const forms = new Map([
  ["strategi", "strategy"],
  ["regional strategi", "regional-strategy"],
  ["balansräkning", "balance"],
  ["balansräkningen", "balance"],
]);

/** The words that are marked in a text. */
function marked(source: string): readonly string[] {
  const { document } = markTerms(parseMarkdown(source), forms);
  return [...walkTokens(tokensOf(document))]
    .filter(({ type }) => type === "term")
    .map(({ content }) => content);
}

describe("the words of the glossary are marked", () => {
  for (const [what, source, expected] of [
    ["where they are first used", "En strategi. Strategi.\n\nStrategi.", ["strategi"]],
    ["whatever their case", "BALANSRÄKNINGEN finns.", ["BALANSRÄKNINGEN"]],
    ["once, in whatever form", "Balansräkningen är en balansräkning.", ["Balansräkningen"]],
    ["by the longest word", "En regional strategi.", ["regional strategi"]],
    ["in lists", "- En strategi", ["strategi"]],
    ["in emphasis", "En **strategi**.", ["strategi"]],
    ["in fact boxes", "::: fact Om\nEn strategi.\n:::", ["strategi"]],
    ["more than one in a sentence", "Strategi och balansräkning", ["Strategi", "balansräkning"]],
    ["not within words", "Strategisk. Minstrategi. IT-strategi. Strategi-arbete.", []],
    ["not in headings", "## Strategi", []],
    ["not in links", "[Strategi](https://example.org/)", []],
    ["not in quotations", "> Strategi", []],
    ["not in quotations with a speaker", "::: quote Någon\nStrategi.\n:::", []],
    ["not in code", "`strategi`\n\n```\nstrategi\n```", []],
    ["not in words of other languages", "[Strategi]{lang=en}", []],
    ["not in passages of other languages", "::: lang en\nStrategi.\n:::", []],
    ["not in tables", "::: table Strategi\n| Strategi |\n| --- |\n| Strategi |\n:::", []],
    ["not in notes", "Ja.[^1]\n\n[^1]: Strategi.", []],
    ["after a place where they may not be", "## Strategi\n\nEn strategi.", ["strategi"]],
  ] as const)
    test(what, () => assert.deepEqual(marked(source), expected));

  test("and told in the order of the text", () => {
    const text = parseMarkdown("Balansräkning, strategi och regional strategi.");
    assert.deepEqual(markTerms(text, forms).ids, ["balance", "strategy", "regional-strategy"]);
  });

  test("in a copy: the document can be used for another page", () => {
    const text = parseMarkdown("En strategi.");
    const first = tokensOf(markTerms(text, forms).document);
    const again = tokensOf(markTerms(text, forms).document);
    assert.deepEqual(again, first);
    assert.deepEqual(tokensOf(text), tokensOf(parseMarkdown("En strategi.")));
  });

  test("and all other words stay what they were", () => {
    const text = parseMarkdown("Före en strategi, *efter* den.");
    const words = tokensOf(markTerms(text, forms).document).flatMap(({ children }) =>
      (children ?? []).map(({ content }) => content),
    );
    assert.equal(words.join(""), "Före en strategi, efter den.");
  });
});
