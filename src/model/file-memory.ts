import type { Fault } from "./fault.ts";
import type { MediaFile } from "./site.ts";
import type { SiteFiles } from "./site-files.ts";
import type { TextFile } from "./source-file.ts";

/**
 * Gives a file as it was read before, when nothing has been done to it since; reads it otherwise.
 * @param path from the root of the site
 * @param place where it lies on the disk
 */
export type RecallFile<File> = (
  path: string,
  place: string,
  read: () => File | undefined,
) => File | undefined;

/** The files that were found in a folder, by their paths from the root of the site. */
export interface Listing {
  readonly paths: readonly string[];
  /** What is wrong with what lies there and is not read. */
  readonly faults: readonly Fault[];
}

/** A folder, without those in it that are listed by themselves. */
export interface ListedFolder {
  /** From the root of the site. */
  readonly folder: string;
  readonly apart: readonly string[];
}

/** Remembers files that were read. */
export interface FileMemory {
  readonly text: RecallFile<TextFile>;
  readonly media: RecallFile<MediaFile>;
  /** Gives what lay in a folder before, where that cannot have changed; lists it otherwise. */
  readonly list: (folder: ListedFolder, list: () => Promise<Listing>) => Promise<Listing>;
  /** Gives the files of the last reading where these are the same. */
  readonly whole: (files: SiteFiles) => SiteFiles;
}

/** Remembers nothing. */
export const noFileMemory: FileMemory = {
  text: (_path, _place, read) => read(),
  media: (_path, _place, read) => read(),
  list: (_folder, list) => list(),
  whole: (files) => files,
};
