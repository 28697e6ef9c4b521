import { type FileHandle, open } from "node:fs/promises";
import { codeOf } from "../disk/code-of.ts";
import type { LookedAt } from "./look-up-file.ts";

/** A file was replaced or removed after it was looked at. */
export class FileReplaced extends Error {
  override name = "FileReplaced";
}

/**
 * Opens a file that was looked at, and makes sure that it is still that one: a publish may have put
 * another in its place, whose length is not the one that the headers state.
 * @throws FileReplaced; Error when the file may not be read
 */
export async function openFile({ path, stats }: LookedAt): Promise<FileHandle> {
  const file = await openExisting(path);
  try {
    const now = await file.stat();
    if (now.ino !== stats.ino || now.size !== stats.size || now.mtimeMs !== stats.mtimeMs)
      throw new FileReplaced(path);
    return file;
  } catch (error) {
    await file.close();
    throw error;
  }
}

async function openExisting(path: string): Promise<FileHandle> {
  try {
    return await open(path);
  } catch (error) {
    const code = codeOf(error);
    throw code === "ENOENT" || code === "ENOTDIR" ? new FileReplaced(path) : error;
  }
}
