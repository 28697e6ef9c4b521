import { mkdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { codeOf } from "../disk/code-of.ts";
import { markerFile } from "./built-site.ts";
import { contentOf } from "./folder-content.ts";
import { markOf } from "./last-site.ts";

/** What is to become of a site, beside the files that lie in a folder of changes. */
export interface Changes {
  /** The mark of the site that is to be changed. */
  readonly of: string;
  /** The files that are no more. */
  readonly gone: readonly string[];
}

/** Where that is noted in the folder: no file of a site has such a name. */
const noteFile = `${markerFile.path}-changes`;

/** Makes a folder of changed files ready to be put into a site. */
export function noteChanges(folder: string, changes: Changes): void {
  writeFileSync(join(folder, noteFile), JSON.stringify(changes));
}

/**
 * Puts changed files into the places of those of a site, and removes those that are no more. When the
 * machine stops in the middle, doing it again brings it to its end. Another site than the one that was
 * to be changed stays as it is.
 * @param folder of the changed files, which `noteChanges` has made ready; is removed
 */
export function changeSite(target: string, folder: string): void {
  const changes = readNote(folder);
  if (changes && markOf(target) === changes.of) {
    const files = contentOf(folder).files.difference(new Set([noteFile, markerFile.path]));
    for (const path of files) move(path, folder, target);
    for (const path of changes.gone) {
      rmSync(join(target, path), { force: true });
      removeEmpty(target, dirname(path));
    }
    // The mark of the site changes last: until then, it can be done again.
    move(markerFile.path, folder, target);
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

/**
 * Undefined where there is none: who removed the folder was stopped in the middle of that. So it is where
 * the note was not whole when the power failed; the next build sees what a site says, and not its mark.
 */
function readNote(folder: string): Changes | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, noteFile), "utf8")) as Changes;
  } catch (error) {
    if (error instanceof SyntaxError || codeOf(error) === "ENOENT") return undefined;
    throw error;
  }
}

function move(path: string, from: string, to: string): void {
  const place = join(to, path);
  mkdirSync(dirname(place), { recursive: true });
  renameSync(join(from, path), place);
}

/** Removes a folder in a site that has nothing in it any more, and those that have nothing but it. */
function removeEmpty(target: string, path: string): void {
  for (let folder = path; folder !== "."; folder = dirname(folder)) {
    try {
      rmdirSync(join(target, folder));
    } catch {
      // It still has something in it, or is gone.
      return;
    }
  }
}
