/** A file of the search index. */
export interface SearchFile {
  /** From the root of the built site: `pagefind/pagefind.js`. */
  readonly path: string;
  readonly content: Uint8Array;
}
