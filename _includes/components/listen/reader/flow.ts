/** A stretch of text in one language, and where it stands in the page. */
export interface Run {
  readonly text: string;
  readonly lang: string;
  /** A text node, or a picture that the text describes. */
  readonly node?: Text | Element;
  /** What is said instead of the text: the long form of an abbreviation. */
  readonly said?: string;
}

/** A text in one language as it is to be said. */
export interface Piece {
  readonly text: string;
  readonly lang: string;
}

/** What is read in one go: a paragraph, a heading, a cell of a table. */
export interface Flow {
  /** What is said first and stands elsewhere: the number of a list item, the header of a column. */
  readonly prefix?: Piece;
  readonly runs: readonly Run[];
  /** Silence afterwards, in milliseconds. */
  readonly pause: number;
}

/** A sentence: what is said, piece by piece, and the part of the page that is marked meanwhile. */
export interface Sentence {
  readonly pieces: readonly Piece[];
  readonly range: Range;
  /** The picture that the sentence describes. */
  readonly picture?: Element;
  readonly pause: number;
}
