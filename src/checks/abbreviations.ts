import { wordsIn } from "./sentences.ts";

/** Words that are no part of the letters of a name: "Sveriges Kommuner och Regioner" is SKR. */
const small = new Set([
  "och",
  "för",
  "i",
  "av",
  "om",
  "på",
  "till",
  "vid",
  "and",
  "for",
  "in",
  "of",
  "on",
  "the",
  "to",
]);

/**
 * The abbreviations that a text explains: those in brackets, those before brackets with words in them,
 * and those whose letters begin the words of a name.
 */
export function explainedIn(passages: readonly string[]): (name: string) => boolean {
  const all = passages.join("\n");
  const letters = passages.flatMap((words) => initials(words)).join("\n");
  return (name) =>
    new RegExp(
      String.raw`[([][^()[\]\n]{0,200}(?<!\p{L})${name}(?!\p{L})|(?<!\p{L})${name}(?::?s)?[”"’]? [([][^()\n]*\p{L}{3}`,
      "u",
    ).test(all) ||
    (name.length > 2 && letters.includes(name));
}

/** The first letters of the words, with the small words and without them. */
function initials(words: string): readonly string[] {
  const parts = wordsIn(words).map(({ text }) => text);
  const isWord = (text: string) => text !== text.toUpperCase() || text.length === 1;
  const letterOf = (text: string) => (isWord(text) ? (text[0]?.toUpperCase() ?? "") : " ");
  const large = parts.filter((text) => !small.has(text.toLowerCase()));
  return [parts, large].map((some) => some.map(letterOf).join(""));
}
