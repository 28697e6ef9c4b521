import { randomUUID } from "node:crypto";
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { makeFolder } from "./make-folder.ts";

/**
 * Writes a file, in the place of one that may be there. Whoever reads it meanwhile sees it as it was,
 * or as it is to be; so does everybody when the disk is full or the process is ended.
 * @throws Error what the disk says of the file, by its own name
 */
export function writeWhole(target: string, content: string | Uint8Array): void {
  makeFolder(dirname(target));
  // A name that begins with a dot is no part of a site, should it be left behind.
  const draft = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`);
  try {
    const descriptor = openSync(draft, "wx");
    try {
      writeFileSync(descriptor, content);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(draft, target);
  } catch (error) {
    throw Object.assign(error as Error, { path: target });
  } finally {
    rmSync(draft, { force: true });
  }
}
