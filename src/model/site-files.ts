import type { Fault } from "./fault.ts";
import type { MediaFile } from "./site.ts";
import type { TextFile } from "./source-file.ts";

/** The folders below a site's root that hold its content. */
export const dataFolder = "_data";
export const contentFolder = "src/content";
/** The rooms of a body's own kinds of things. */
export const kindsFolder = "kinds";
/** Files of a body that take the place of the generator's own of the same name. */
export const overridesFolder = "_includes";
export const mediaFolder = "src/content/media";
/** Approved comments: each file is named as the page that it belongs to. */
export const commentsFolder = "src/content/comments";

/** The file at the top of a site in which a body gives its own values of the tokens. */
export const tokensFile = "tokens.css";

/** The file of a thing: one of those in a folder of the data. */
export function dataFile(folder: string, id: string): string {
  return `${dataFolder}/${folder}/${id}.json`;
}

/** The files of a site as they stand on the disk, in a stable order. */
export interface SiteFiles {
  readonly data: readonly TextFile[];
  readonly content: readonly TextFile[];
  /** The texts of the interface that the site adds or changes, and those of its own kinds. */
  readonly locales: readonly TextFile[];
  /** The body's own colours and sizes, where it has any. */
  readonly tokens?: TextFile;
  readonly media: ReadonlyMap<string, MediaFile>;
  /** What was wrong with files that could not be read as what they should be. */
  readonly faults: readonly Fault[];
  /** The paths of those files: they exist, but have no text here. */
  readonly unreadable: ReadonlySet<string>;
}
