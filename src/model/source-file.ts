import type { Position } from "./line-index.ts";

export { parseJsonFile } from "./json-file.ts";
export { laterMarkdownFile, parseMarkdownFile } from "./markdown-file.ts";
export type { Position };

/** A file that an editor owns, with its value and the means to say where each part of it stands. */
export interface SourceFile {
  readonly path: string;
  readonly value: unknown;
  /** Where the value at a property path begins; the nearest existing ancestor if it is missing. */
  readonly locate: (path: readonly PropertyKey[]) => Position;
  /** The Markdown under the front matter, and the line of the file on which it begins. */
  readonly body?: { readonly text: string; readonly line: number };
}

/** A file as it was read. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** How deep lists and fields may stand within each other; nothing in the content goes beyond ten. */
export const deepest = 60;
