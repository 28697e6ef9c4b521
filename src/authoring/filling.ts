import type { SchemaNotes } from "../model/schema-notes.ts";
import type { NewThing } from "../model/skeleton.ts";
import type { SkeletonWords } from "./skeleton-words.ts";

/** What the fields of a new thing are filled with. */
export interface Filling {
  readonly thing: NewThing;
  /** The languages that are written, that of the file first. */
  readonly languages: readonly string[];
  readonly words: SkeletonWords;
  /** The language of the name that was given. */
  readonly original: string;
  /** Something of the site that a field can name. */
  readonly refer: (kind: NonNullable<SchemaNotes["reference"]>) => string;
}

/** A place in a file that is to be filled. */
export interface Spot {
  /** The group of its words, below `fields` in the locales: `contact.roles`. */
  readonly group: string;
  /** The name of the field; empty for the whole of a file. */
  readonly name: string;
  /** What its kind says that stands there. */
  readonly example: unknown;
  readonly isWhole: boolean;
  /** Whether it says what the thing is called. */
  readonly isName: boolean;
}
