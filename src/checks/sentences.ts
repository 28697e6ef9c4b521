import { noProse, type Range } from "./passage.ts";

/** A part of a passage, with its text. */
export interface Part extends Range {
  readonly text: string;
}

/** Made once: to make one takes longer than to use it. */
const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(language: string, granularity: "sentence" | "word"): Intl.Segmenter {
  const key = `${language} ${granularity}`;
  const known = segmenters.get(key) ?? new Intl.Segmenter(language, { granularity });
  segmenters.set(key, known);
  return known;
}

/** An abbreviation or a number, after which a sentence goes on: "t.ex.", "kl. 9", "1 jan. 2024". */
const goesOn =
  /(?:^|[\s(])(?:\p{L}\.(?:\p{L}\.)+|\p{L}|bl\.a|s\.k|fr\.o\.m|t\.o\.m|kl|nr|ca|jfr|dvs|resp|inkl|exkl|tel|st|osv|m\.m|m\.fl|f\.d|a\.k\.a|no|approx|mr|mrs|ms|dr|vs|etc)\.\s*$/iu;

/** The sentences of a text, without the space around them. */
export function sentencesIn(words: string, language: string): readonly Part[] {
  const parts: Part[] = [];
  for (const { segment, index } of segmenter(language, "sentence").segment(words)) {
    const before = parts.at(-1);
    const isNext = before !== undefined && !goesOn.test(before.text);
    if (before && !isNext)
      parts[parts.length - 1] = {
        ...before,
        end: index + segment.length,
        text: before.text + segment,
      };
    else parts.push({ start: index, end: index + segment.length, text: segment });
  }
  return parts.map(trimmed).filter(({ text }) => text !== "");
}

function trimmed({ start, end, text }: Part): Part {
  const [leading = ""] = /^\s*/.exec(text) ?? [];
  const bare = text.trim();
  return bare === text
    ? { start, end, text }
    : { start: start + leading.length, end: start + leading.length + bare.length, text: bare };
}

/** The words of a text: numbers count, what is no prose does not. */
export function wordsIn(text: string, language: string): readonly Part[] {
  return [...segmenter(language, "word").segment(text)].flatMap(
    ({ segment, index, isWordLike }): Part[] =>
      isWordLike && segment !== noProse
        ? [{ start: index, end: index + segment.length, text: segment }]
        : [],
  );
}
