import type { SpokenWords } from "./spoken-words.ts";

/** A text as a voice should say it: abbreviations in full, "2023–2027" with a word for the dash. */
export function sayText(text: string, words: SpokenWords): string {
  const said = { ...words.abbreviations, ...words.endings };
  return Object.keys(said)
    .sort((a, b) => b.length - a.length)
    .reduce((result, short) => result.replace(patternOf(short), said[short] ?? short), text)
    .replace(/(?<=\d)\s?–\s?(?=\d)/gu, ` ${words.to} `)
    .replaceAll("\u00ad", "")
    .replace(/\s+/gu, " ")
    .trim();
}

function patternOf(short: string): RegExp {
  const literal = short.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![\\p{L}\\p{N}.])${literal}(?![\\p{L}\\p{N}])`, "giu");
}

/**
 * Cuts a text at its commas and spaces: Chromium falls silent in utterances of more than about
 * fifteen seconds.
 * @param longest in characters; 200 are about fourteen seconds at the usual speed
 */
export function cutLong(text: string, longest = 200): readonly string[] {
  if (text.length <= longest) return [text];
  const head = text.slice(0, longest);
  const comma = Math.max(...[", ", "; ", ": ", " – "].map((mark) => head.lastIndexOf(mark))) + 1;
  const end = comma > longest / 3 ? comma : head.lastIndexOf(" ");
  const at = end > 0 ? end : longest;
  return [text.slice(0, at).trim(), ...cutLong(text.slice(at).trim(), longest)];
}
