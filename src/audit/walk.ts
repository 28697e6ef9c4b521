import type { Found } from "./rule.ts";

/** An element that the keyboard stops at, or should. */
export type Place = Required<Pick<Found, "selector" | "html">>;

/** What the focus looks like on an element. */
export interface FocusMark {
  /** Whether anything about the element, or what belongs to it, looks unlike without the focus. */
  readonly isSeen: boolean;
  /**
   * The contrast of the outline with what was there before it, from 1 to 21; absent where the mark is not
   * an outline alone, or stands before a picture.
   */
  readonly contrast?: number;
}

/** Where Tab has stopped. */
export interface Stop extends Place {
  /** The number of the element among all of the page, in the order of the document. */
  readonly order: number;
  /** Whether a tabindex above 0 brings the focus to it before others. */
  readonly isAhead: boolean;
  readonly mark: FocusMark;
  /** Whether a part of the element lies within the window. */
  readonly isInView: boolean;
  /** What lies over the element, where nothing of it is left to be seen. */
  readonly cover?: string;
  /** The element before it that lies after it on the page, in what sets them out: focus goes back there. */
  readonly jumpsOver?: string;
}

/** A way through a page with Tab, from its beginning. */
export interface Walk {
  readonly stops: readonly Stop[];
  /** What can be used, in the order of the document. The radio buttons of a group are one. */
  readonly usable: readonly Place[];
  /** Where the focus went round, or never went on. */
  readonly caught?: Place;
  /** Whether something was opened on the page before: parts of it may close on the way. */
  readonly isOpened: boolean;
}
