/** What a tagged PDF says of a piece of text. */
export interface PdfTag {
  /** The level of the heading that it belongs to, 1 for the highest. */
  readonly heading?: number;
  /** The item of a list that it belongs to; each has its own number. */
  readonly item?: number;
}

/** A piece of text where it stands on a page. Lengths are points, from the upper left corner. */
export interface PdfText {
  readonly text: string;
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly isBold: boolean;
  /** Not written along the lines of the page, as in a margin. */
  readonly isTurned: boolean;
  readonly tag?: PdfTag;
}

/** One page of a PDF, as it was read. */
export interface PdfPage {
  /** From 1, as a PDF reader counts. */
  readonly viewer: number;
  readonly height: number;
  /** The page number that the PDF itself gives, if it numbers its pages. */
  readonly label?: string;
  readonly texts: readonly PdfText[];
  /**
   * Why a page without text has none: nothing stands on it, it is a picture, or its text has no
   * letters that a computer can read.
   */
  readonly lack?: "empty" | "picture" | "unreadable";
}

/** An entry of the outline that a PDF has beside its pages. */
export interface OutlineEntry {
  readonly title: string;
  /** 0 for the highest. */
  readonly depth: number;
  /** Absent where the entry leads nowhere. */
  readonly viewer?: number;
}

/** Everything that is read from a PDF. */
export interface PdfContent {
  readonly pages: readonly PdfPage[];
  readonly outline: readonly OutlineEntry[];
  readonly title?: string;
  /** The language tag that the PDF states, `sv-SE`. */
  readonly language?: string;
  /** The year in which the file says that it was made. */
  readonly year?: string;
}
