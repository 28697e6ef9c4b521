import type { Element, HtmlDocument } from "./html/elements.ts";
import type { PageFacts } from "./page-facts.ts";

/** Where a browser's parser has to guess what was meant. */
export interface ParseError {
  /** By the standard's own name: `duplicate-attribute`. */
  readonly code: string;
  /** From 1. */
  readonly line: number;
  /** From the beginning of the file, in UTF-16 units. */
  readonly offset: number;
}

/** A page of a built site, read and parsed once for all rules. */
export interface BuiltPage {
  /** Its address from the root of the site: `/sv/nyheter/`, `/404.html`. */
  readonly address: string;
  readonly html: string;
  /** With the places of its elements in the file. */
  readonly document: HtmlDocument;
  /** All of them in the order of the file, also those in templates. */
  readonly elements: readonly Element[];
  readonly parseErrors: readonly ParseError[];
}

/**
 * A built site: its folder, what is known of its pages, and the paths of all its files. The pages
 * themselves are not kept: ten thousand parsed documents do not fit in memory.
 */
export interface BuiltSite {
  readonly folder: string;
  /** The path below which it is to stand on its host: `/`, `/pr-12/`. */
  readonly basePath: string;
  /** From the folder, with forward slashes: `sv/feed.xml`. */
  readonly files: ReadonlySet<string>;
  /** In the order of their files. */
  readonly pages: readonly PageFacts[];
}
