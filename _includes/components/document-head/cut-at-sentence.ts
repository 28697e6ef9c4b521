import { cutAtWord } from "../../../src/routes/cut-at-word.ts";

/** Where sentences end is the same in all languages that the segmenter knows no exceptions for. */
const sentences = new Intl.Segmenter("en", { granularity: "sentence" });

/** What ends with a colon promises a list, which does not follow. */
const promise = /:\s*$/;

/**
 * Shortens a text to whole sentences of at most so many characters. A first sentence that is longer is
 * kept up to one and a half times the length, and only beyond that cut after a word.
 */
export function cutAtSentence(text: string, longest: number): string {
  const [first = "", ...others] = [...sentences.segment(text)].map(({ segment }) => segment);
  if (first.trimEnd().length > longest * 1.5) return cutAtWord(text, longest);
  let end = first.length;
  let complete = end;
  for (const sentence of others) {
    end += sentence.length;
    if (text.slice(0, end).trimEnd().length > longest) break;
    if (!promise.test(sentence)) complete = end;
  }
  return text.slice(0, complete).trimEnd();
}
