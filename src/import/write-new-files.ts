import { randomUUID } from "node:crypto";
import { constants, copyFileSync, linkSync, rmdirSync, rmSync } from "node:fs";
import { lstat, mkdir, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { codeOf } from "../disk/code-of.ts";
import { ImportError } from "./import-error.ts";

/** A file that is to be: its path below the root of the site, and what it holds. */
export interface NewFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/**
 * Says that a file exists already, before any work is done.
 * @throws ImportError that names the first one
 */
export async function checkNew(root: string, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const found = await lstat(join(root, path)).catch(() => undefined);
    if (found) throw new ImportError("exists", path);
  }
}

/**
 * Writes files that are new: all of them or none. They are written beside their places under other
 * names, and then given their names at once, between two signals.
 * @throws ImportError when one of them exists; it is left as it is. Error what the disk says of one, by the
 * name that it was to have
 */
export async function writeNewFiles(
  root: string,
  files: readonly NewFile[],
  signal: AbortSignal,
): Promise<void> {
  const drafts = files.map(({ path, content }) => {
    const target = join(root, path);
    // A name that begins with a dot is no part of the site, should it be left behind.
    const draft = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`);
    return { path, target, draft, content };
  });
  const folders: string[] = [];
  let isDone = false;
  try {
    for (const { draft, target, content } of drafts) {
      folders.push(...(await makeFolders(dirname(draft))));
      await writeFile(draft, content, { flag: "wx" }).catch((error) => {
        throw Object.assign(error, { path: target });
      });
    }
    signal.throwIfAborted();
    nameAll(drafts);
    isDone = true;
  } finally {
    for (const { draft } of drafts) rmSync(draft, { force: true });
    if (!isDone) for (const folder of folders.toReversed()) removeEmpty(folder);
  }
}

interface Draft {
  readonly path: string;
  readonly target: string;
  readonly draft: string;
}

/** Synchronous, so that no signal comes between. A link never takes the place of a file. */
function nameAll(drafts: readonly Draft[]): void {
  const named: string[] = [];
  try {
    for (const { path, target, draft } of drafts) {
      giveName(draft, target, path);
      named.push(target);
    }
  } catch (error) {
    for (const target of named) rmSync(target, { force: true });
    throw error;
  }
}

function giveName(draft: string, target: string, path: string): void {
  try {
    linkSync(draft, target);
  } catch (error) {
    if (codeOf(error) === "EEXIST") throw new ImportError("exists", path, {}, { cause: error });
    // Some file systems, such as those of memory sticks, have no links.
    copyFileSync(draft, target, constants.COPYFILE_EXCL);
  }
}

/** Makes a folder and those above it; gives the ones that were not there, outermost first. */
async function makeFolders(folder: string): Promise<readonly string[]> {
  const first = await mkdir(folder, { recursive: true });
  if (first === undefined) return [];
  const made = [folder];
  while (made[0] !== undefined && made[0].length > first.length) made.unshift(dirname(made[0]));
  return made;
}

function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Somebody else has put something there in the meantime.
  }
}
