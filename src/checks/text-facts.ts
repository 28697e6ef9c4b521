import { lineIndex } from "../model/line-index.ts";
import type { Passage, Text } from "./passage.ts";
import { sentencesOf, wordsOf } from "./sentences.ts";
import { shapeOf, type TextShape } from "./text-shape.ts";

/** A link in a text: which file it stands in, and where it leads, as its author wrote it. */
export interface TextLink {
  readonly file: string;
  readonly language: string;
  readonly line: number;
  readonly target: string;
}

/** How much a text holds of what makes it hard to read. */
export interface TextMeasure {
  readonly file: string;
  readonly language: string;
  readonly words: number;
  readonly sentences: number;
  /** Words of more than six letters. */
  readonly longWords: number;
  readonly letters: number;
}

/** How much two texts hold together. */
export function addMeasures(one: TextMeasure, other: TextMeasure): TextMeasure {
  return {
    ...one,
    words: one.words + other.words,
    sentences: one.sentences + other.sentences,
    longWords: one.longWords + other.longWords,
    letters: one.letters + other.letters,
  };
}

/** What rules about sites know of texts: plain data, which is kept. */
export interface TextFacts {
  readonly links: readonly TextLink[];
  /** Of what is prose alone. */
  readonly measure: TextMeasure;
  readonly shape: TextShape;
}

/** Finds out what rules about sites ask of a text. */
export function factsOf(text: Text): TextFacts {
  const { file, language, passages } = text;
  const positionAt = lineIndex(file.text);
  const links = passages.flatMap(({ links, range }) =>
    links.map(({ target }): TextLink => {
      const offset = file.text.slice(range.start, range.end).indexOf(target);
      const { line } = positionAt(range.start + Math.max(0, offset));
      return { file: file.path, language, line, target };
    }),
  );
  const measure = { file: file.path, language, ...measured(passages, language) };
  return { links, measure, shape: shapeOf(text) };
}

/** What is read as sentences: short entries of lists and cells would make a text look easy. */
const proseRoles: ReadonlySet<string> = new Set(["paragraph", "quotation", "item"]);
const fewestWords = 5;
const longest = 6;

function measured(passages: readonly Passage[], language: string) {
  const sum = { words: 0, sentences: 0, longWords: 0, letters: 0 };
  for (const passage of passages) {
    if (passage.language !== language || !proseRoles.has(passage.role)) continue;
    const words = wordsOf(passage);
    if (words.length < fewestWords) continue;
    sum.sentences += sentencesOf(passage).length;
    for (const { text } of words) {
      sum.words += 1;
      sum.letters += text.length;
      if (text.length > longest) sum.longWords += 1;
    }
  }
  return sum;
}
