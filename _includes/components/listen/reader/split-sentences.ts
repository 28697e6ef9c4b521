import type { SpokenWords } from "./spoken-words.ts";

/** Where a sentence begins and ends in a text. */
export type Span = readonly [from: number, to: number];

/**
 * Splits a text into sentences by the rules of its language. What Unicode's rules take for an end and
 * is none is put together again: after "kl.", after an initial, and before a small letter.
 */
export function splitSentences(text: string, lang: string, words: SpokenWords): readonly Span[] {
  const spans: Span[] = [];
  for (const [from, to] of segment(text, lang)) {
    const before = spans.at(-1);
    if (before && isContinued(text.slice(...before), text.slice(from, to), words))
      spans[spans.length - 1] = [before[0], to];
    else spans.push([from, to]);
  }
  return spans.flatMap((span) => trim(text, span));
}

function segment(text: string, lang: string): readonly Span[] {
  if (!("Segmenter" in Intl))
    return [...text.matchAll(/.+?(?:[.!?…]+["”’»)]*\s+|$)/gsu)].map(({ 0: { length }, index }) => [
      index,
      index + length,
    ]);
  const segments = new Intl.Segmenter(lang, { granularity: "sentence" }).segment(text);
  return [...segments].map(({ segment: { length }, index }) => [index, index + length]);
}

function isContinued(before: string, after: string, { abbreviations }: SpokenWords): boolean {
  if (/^["”’»)]*\p{Ll}/u.test(after)) return true;
  const [, last = ""] = /(?:^|[\s("”’«])([^\s("”’«]+)\s*$/u.exec(before) ?? [];
  return /^\p{Lu}\.$/u.test(last) || last.toLowerCase() in abbreviations;
}

function trim(text: string, [from, to]: Span): readonly Span[] {
  const sentence = text.slice(from, to);
  const start = from + sentence.length - sentence.trimStart().length;
  const end = from + sentence.trimEnd().length;
  return start < end ? [[start, end]] : [];
}
