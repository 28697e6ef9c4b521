import type { DefaultTreeAdapterTypes } from "parse5";

/** A page of a built site, read and parsed. */
export interface BuiltPage {
  /** Its address from the root of the site: `/sv/nyheter/`, `/404.html`. */
  readonly address: string;
  /** Its file, from the folder of the site: `sv/nyheter/index.html`. */
  readonly file: string;
  readonly html: string;
  /** With the places of its elements in the file. */
  readonly document: DefaultTreeAdapterTypes.Document;
}

/** A built site: its folder, its pages, and the paths of all its files. */
export interface BuiltSite {
  readonly folder: string;
  /** From the folder, with forward slashes: `sv/feed.xml`. */
  readonly files: ReadonlySet<string>;
  readonly pages: readonly BuiltPage[];
}
