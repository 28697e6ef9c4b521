import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { pathIn } from "./path-in.ts";

/** Writes the files of a site while further ones are made. */
export interface SiteWriter {
  /**
   * Begins to write a file, and resolves when there is room for another.
   * @param path from the root of the built site
   * @throws Error as `checkPath`, and what the disk said of this or an earlier file
   */
  readonly write: (path: string, content: string | Uint8Array) => Promise<void>;
  /**
   * Resolves when all is written.
   * @throws Error what the disk said of any of them
   */
  readonly finish: () => Promise<void>;
}

/** Files that are written at the same time: the disk is busy, and few are kept in memory. */
const atOnce = 64;

/**
 * Opens a writer of a site.
 * @param folder that of the built site
 */
export function openSiteWriter(folder: string): SiteWriter {
  const waiting: Promise<void>[] = [];
  let failure: { readonly error: unknown } | undefined;
  const put = async (path: string, content: string | Uint8Array) => {
    try {
      const file = pathIn(folder, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
    } catch (error) {
      failure ??= { error };
    }
  };
  const throwFailure = () => {
    if (failure) throw failure.error;
  };
  return {
    write: async (path, content) => {
      waiting.push(put(path, content));
      if (waiting.length > atOnce) await waiting.shift();
      throwFailure();
    },
    finish: async () => {
      await Promise.all(waiting.splice(0));
      throwFailure();
    },
  };
}
