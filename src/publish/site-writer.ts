import { constants, readFileSync } from "node:fs";
import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { type LastSite, noLastSite } from "./last-site.ts";
import { pathIn } from "./path-in.ts";

/** Writes the files of a site while further ones are made. */
export interface SiteWriter {
  /**
   * Begins to write a file, and resolves when there is room for another.
   * @param path from the root of the built site
   * @throws Error as `checkPath`, and what the disk said of this or an earlier file
   */
  readonly write: (path: string, content: string | Uint8Array) => Promise<void>;
  /** The same with a file that stands on the disk already. */
  readonly copy: (path: string, file: string) => Promise<void>;
  /**
   * Resolves when all is written.
   * @throws Error what the disk said of any of them
   */
  readonly finish: () => Promise<void>;
}

/** @param folder that of the built site */
export type OpenWriter = (folder: string) => SiteWriter;

/** Files that are written at the same time: the disk is busy, and few are kept in memory. */
const atOnce = 64;

/**
 * Opens a writer of a site.
 * @param folder that of the built site
 * @param last the site whose place it will take: what is the same in it is not written
 */
export function openSiteWriter(folder: string, last: LastSite = noLastSite): SiteWriter {
  const waiting: Promise<void>[] = [];
  let failure: { readonly error: unknown } | undefined;
  const putSafely = async (path: string, put: (file: string) => Promise<void>) => {
    try {
      await put(pathIn(folder, path));
    } catch (error) {
      failure ??= { error };
    }
  };
  const begin = async (path: string, put: (file: string) => Promise<void>) => {
    waiting.push(putSafely(path, put));
    if (waiting.length > atOnce) await waiting.shift();
    throwFailure();
  };
  const throwFailure = () => {
    if (failure) throw failure.error;
  };
  const inFolder = async (file: string, put: () => Promise<void>) => {
    await mkdir(dirname(file), { recursive: true });
    await put();
  };
  return {
    write: (path, content) =>
      begin(path, async (file) => {
        if (last.keeps(path, content)) return;
        await inFolder(file, () => writeFile(file, content));
      }),
    copy: (path, from) =>
      begin(path, async (file) => {
        if (last.files.has(path) && last.keeps(path, readFileSync(from))) return;
        // Where the file system can, both are the same blocks until one is written to.
        await inFolder(file, () => copyFile(from, file, constants.COPYFILE_FICLONE));
      }),
    finish: async () => {
      await Promise.all(waiting.splice(0));
      throwFailure();
    },
  };
}
