import { copyFileSync, mkdirSync, statSync, utimesSync } from "node:fs";
import { dirname, join } from "node:path";
import { contentOf } from "./folder-content.ts";

/** Copies the files of a folder into another one, with their times; links stay behind. */
export function copyFolder(from: string, to: string): void {
  const { files, folders } = contentOf(from);
  mkdirSync(to, { recursive: true });
  for (const path of folders) mkdirSync(join(to, path), { recursive: true });
  for (const path of files) copyFileWithTimes(join(from, path), join(to, path));
}

/** Copies a file into a folder that may not be there yet; servers make tags of its time. */
export function copyFileWithTimes(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
  const { atime, mtime } = statSync(from);
  utimesSync(to, atime, mtime);
}
