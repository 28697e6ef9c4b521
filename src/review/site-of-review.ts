import type { DigestOf } from "../audit/memory/file-digests.ts";

/** What the content says of a page of the built site. */
export interface PageOrigin {
  /** The same when its address changes, and another one in each language. */
  readonly key: string;
  /** The language of its text, where it has not been translated. */
  readonly fallbackFrom?: string;
  /** The content files of which it is made; the one that decides about its address comes first. */
  readonly files: readonly string[];
}

/** One side of a review: a built site, and what its content says of it. */
export interface ReviewSide {
  /** The folder of the built site. */
  readonly folder: string;
  readonly digestOf: DigestOf;
  /** By address. Absent where the content could not be read by this version of the program. */
  readonly origins?: ReadonlyMap<string, PageOrigin>;
}
