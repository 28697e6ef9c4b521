import { rememberFor } from "../model/remember.ts";
import type { Passage, Range } from "./passage.ts";

/** A part of a passage, with its text. */
export interface Part extends Range {
  readonly text: string;
}

/** The end of a sentence: its mark, with what closes after it, before a space and what may begin one. */
const sentenceEnd = /[.!?…][”’"')\]]*(?=\s+[\p{Lu}\d“”"'‘(\p{Co}\ufffc])/gu;

/** An abbreviation, an initial or a number, after which a sentence goes on: "t.ex.", "kl. 9", "A. Ek". */
const goesOn =
  /(?:^|[\s(])(?:(?:\p{L}{1,3}\.)+\p{L}{1,3}|\p{L}|\d{1,2}|bl\.a|s\.k|fr\.o\.m|t\.o\.m|kl|nr|ca|jfr|dvs|resp|inkl|exkl|tel|st|osv|m\.m|m\.fl|kap|dnr|no|approx|mr|mrs|ms|dr|prof|vs)\.$/iu;

/** The sentences of a text, without the space around them. Abbreviations end none. */
export function sentencesIn(words: string): readonly Part[] {
  const parts: Part[] = [];
  let start = 0;
  for (const { index, 0: mark } of words.matchAll(sentenceEnd)) {
    const end = index + mark.length;
    if (mark === "." && goesOn.test(words.slice(Math.max(start, end - 12), end))) continue;
    parts.push(trimmed(words, start, end));
    start = end;
  }
  parts.push(trimmed(words, start, words.length));
  return parts.filter(({ text }) => text !== "");
}

function trimmed(words: string, from: number, end: number): Part {
  const all = words.slice(from, end);
  const start = from + (all.length - all.trimStart().length);
  const text = all.trim();
  return { start, end: start + text.length, text };
}

/** Letters and digits, with the marks that stand within words and numbers: "e-post", "5,5", "USB-C". */
const word = /[\p{L}\p{N}]+(?:[-'’.,:/\u00a0](?=[\p{L}\p{N}])[\p{L}\p{N}]+)*/gu;

/** The words of a text; numbers count, what is no prose does not. */
export function wordsIn(text: string): readonly Part[] {
  return [...text.matchAll(word)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
    text: found,
  }));
}

/** How many words a text has. */
export function countWords(text: string): number {
  return text.match(word)?.length ?? 0;
}

/** The sentences of a passage, and its words: found once for all rules that ask. */
export const sentencesOf = rememberFor(({ words }: Passage) => sentencesIn(words));
export const wordsOf = rememberFor(({ words }: Passage) => wordsIn(words));
