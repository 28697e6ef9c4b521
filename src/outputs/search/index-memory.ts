import type { SearchFile } from "./search-file.ts";

/** The index of a language as it was made, and what it was made of. */
export interface KeptIndex {
  /** A digest of each page, in the order in which they were given. */
  readonly pages: readonly string[];
  readonly files: readonly SearchFile[];
}

/**
 * Remembers the index of each language, so that one whose pages are as they were need not be made
 * again. Forgetting costs time alone.
 */
export interface IndexMemory {
  readonly recall: (language: string) => KeptIndex | undefined;
  readonly keep: (language: string, index: KeptIndex) => void;
}

/** Remembers nothing. */
export const noIndexMemory: IndexMemory = { recall: () => undefined, keep: () => {} };
