import type { Token } from "markdown-it";
import type { TextFile } from "../model/source-file.ts";

/** What a passage is to its readers. */
export type Role =
  | "title"
  | "heading"
  | "paragraph"
  | "item"
  | "cell"
  | "quotation"
  | "caption"
  | "alt"
  | "field";

/** A part of a file, from one offset of its text up to another. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A link in a passage: where it stands in the words, and where it leads, as its author wrote it. */
export interface PassageLink extends Range {
  readonly text: string;
  readonly target: string;
}

/**
 * Words that are read in one go: a paragraph, a heading, an entry of a list, a cell, or a text of the
 * data. Rules look at its words, and name places by their offsets in them.
 */
export interface Passage {
  readonly role: Role;
  /** The language of its words, which may be marked within a text of another one. */
  readonly language: string;
  /**
   * The words as they are read, without marks. What is no prose of the language, such as code and words
   * marked as another language, is `noProse`.
   */
  readonly words: string;
  readonly links: readonly PassageLink[];
  /** Those of Markdown's inline parser. */
  readonly tokens: readonly Token[];
  /** Where it stands in the file, with its marks. */
  readonly range: Range;
  /** The field of the file, as an editor reads it; absent in the text of a Markdown file. */
  readonly field?: string;
  /** The caption of the picture, beside its alternative text. */
  readonly caption?: string;
}

/** A text that somebody wrote: the body of a Markdown file, or one field, in one language. */
export interface Text {
  readonly file: TextFile;
  readonly language: string;
  readonly passages: readonly Passage[];
  /** Those of Markdown's block parser. */
  readonly tokens: readonly Token[];
  /** Where it stands in the file. */
  readonly range: Range;
  readonly field?: string;
}

/** Stands in the words of a passage for what is no prose of its language. */
export const noProse = "\ufffc";
