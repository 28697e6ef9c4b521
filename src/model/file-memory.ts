import type { MediaFile } from "./site.ts";
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

/** Remembers files that were read. */
export interface FileMemory {
  readonly text: RecallFile<TextFile>;
  readonly media: RecallFile<MediaFile>;
}

/** Remembers nothing. */
export const noFileMemory: FileMemory = {
  text: (_path, _place, read) => read(),
  media: (_path, _place, read) => read(),
};
