import type { Token } from "markdown-it";
import { isBreak, linesOf } from "../lines.ts";
import type { Passage, Text } from "../passage.ts";
import { defineTextRule, type FoundInPassage, type FoundInText } from "../rule.ts";

/** Spaces, and those at which no line breaks. */
const spaces = /[ \u00a0]{2,}/g;

export default defineTextRule({
  id: "typed-space",
  severity: "warning",
  words: {
    sv: {
      title: "Tomrum av mellanslag eller tomma rader",
      what: "Här står flera mellanslag i följd, eller tomma rader som är gjorda för hand.",
      remedy:
        "Skriv ett enda mellanslag mellan orden. Ska text stå i spalter, gör en tabell. Lämna en vanlig tom rad mellan två stycken, så blir avståndet rätt.",
      why: "Sidan visar ett enda mellanslag hur många du än skriver. Tomrum som är gjorda på andra sätt hamnar fel på små skärmar och när någon förstorar texten. (WCAG 1.3.2)",
    },
    en: {
      title: "Gaps made with spaces or empty lines",
      what: "There are several spaces in a row here, or empty lines made by hand.",
      remedy:
        "Type one space between words. For columns, make a table. Leave one ordinary empty line between paragraphs: the page sets them apart by itself.",
      why: "However many spaces you type, the page shows one. Gaps made in other ways end up in the wrong place on small screens and where people enlarge the text. (WCAG 1.3.2)",
    },
  },
  examples: {
    sv: {
      bad: [
        { text: "Måndag  kl. 10–17", fixed: "Måndag kl. 10–17" },
        { text: "## Våra   **tider**", fixed: "## Våra **tider**" },
        { text: "- Vi har öppet.  Kom hit!", fixed: "- Vi har öppet. Kom hit!" },
        "Måndag&nbsp;&nbsp;&nbsp;kl. 10",
        "Vi har öppet.\\\n\\\nVälkommen!",
        "Vi har öppet.\n\n&nbsp;\n\nVälkommen!",
        "Vi har öppet.\n\n&nbsp;",
      ],
      good: [
        "Måndag kl. 10–17",
        "Det kostar 12&nbsp;000 kronor, eller 12\u00a0000.",
        "Storgatan 1\\\n123 45 Solsken\\\nSverige",
        "Vi har öppet.  \nVälkommen!",
        "| Dag    | Tid      |\n| ------ | -------- |\n| Måndag | kl. 10   |",
        "Skriv `a  b` på raden.",
        "Noten [^1] står här.\n\n[^1]: En not.",
        "-   Ett",
        "En [long   word]{lang=en} till.",
      ],
    },
    en: {
      bad: [
        { text: "Monday  10 to 5", fixed: "Monday 10 to 5" },
        { text: "## Our   **hours**", fixed: "## Our **hours**" },
        "Monday&nbsp;&nbsp;&nbsp;10 to 5",
        "We are open.\\\n\\\nWelcome!",
        "We are open.\n\n&nbsp;\n\nWelcome!",
      ],
      good: [
        "Monday 10 to 5",
        "It costs 12&nbsp;000 kronor.",
        "1 High Street\\\nOxford\\\nEngland",
        "We are open.  \nWelcome!",
        "| Day    | Hours    |\n| ------ | -------- |\n| Monday | 10 to 5  |",
        "Write `a  b` there.",
        "The note [^1] is here.\n\n[^1]: A note.",
      ],
    },
  },
  needs: ["space"],
  *inPassage(passage) {
    yield* rowsOfSpaces(passage);
    yield* emptyLines(passage);
  },
  inText: emptyParagraphs,
});

/** Spaces that a text holds: others stand on both sides of what has no words, such as a note. */
function* rowsOfSpaces({ words, tokens }: Passage): Generator<FoundInPassage> {
  for (const { 0: found, index: start } of words.matchAll(spaces)) {
    const isTyped = tokens.some(
      ({ type, content }) =>
        type === "text" &&
        (content.includes(found) || (found.length > 2 && content.includes(found.slice(1)))),
    );
    const canMend = /^ +$/.test(found);
    if (isTyped) yield { start, end: start + found.length, ...(canMend && { fix: " " }) };
  }
}

/** Lines of a paragraph with nothing on them, between others. */
function* emptyLines(passage: Passage): Generator<FoundInPassage> {
  if (passage.tokens.filter(isBreak).length < 2) return;
  for (const { start, end, tokens } of linesOf(passage).slice(1, -1))
    if (isEmpty(tokens)) yield { start: start - 1, end: end + 1 };
}

/** Paragraphs with nothing in them, found at the passage after them, or at the last one. */
function* emptyParagraphs({ tokens, passages }: Text): Generator<FoundInText> {
  for (const [index, { children, content }] of tokens.entries()) {
    if (!children || content === "" || !isEmpty(children)) continue;
    if (tokens[index - 1]?.type !== "paragraph_open") continue;
    const later = new Set<unknown>(tokens.slice(index).map((token) => token.children));
    const passage = passages.find((one) => later.has(one.tokens)) ?? passages.at(-1);
    if (passage) yield { passage, start: 0, end: 0 };
  }
}

function isEmpty(tokens: readonly Token[]): boolean {
  return tokens.every(
    (token) => isBreak(token) || (token.type === "text" && token.content.trim() === ""),
  );
}
