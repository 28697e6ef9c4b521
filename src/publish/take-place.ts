import {
  copyFileSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { CommandError } from "../command/command-error.ts";
import { markerFile } from "./built-site.ts";
import { type Changes, changeSite, noteChanges } from "./change-site.ts";
import { contentOf } from "./folder-content.ts";
import { type LastSite, markOf } from "./last-site.ts";
import { besides } from "./stage-folders.ts";

/** A site that is ready to be published. */
export interface Publishing {
  readonly target: string;
  readonly folder: string;
  readonly last: LastSite;
  /** Is told when the folder is no longer to be removed. */
  readonly onTaken: () => void;
}

/**
 * Puts a built site in the place of the last one: two renames, between which no signal comes. Where few
 * files are not those of the last site, these take their places in it, and all others stay as they are,
 * with their times.
 * @throws CommandError when another build has put a site there since the last one was opened
 */
export async function takePlace(publishing: Publishing): Promise<void> {
  const { target, last } = publishing;
  if (last.mark !== undefined && markOf(target) !== last.mark)
    throw new CommandError("output-changed-meanwhile", target);
  const changes = fewChanges(publishing);
  if (changes) changeInPlace(publishing, changes);
  else await replace(publishing);
}

/** So few files take their places before anybody sees that they come one after the other. */
const fewFiles = 200;

/**
 * What is to be changed in the last site; undefined where the whole of it is to be replaced: there is
 * none, much has changed, or a file stands where a folder stood.
 */
function fewChanges({ folder, last }: Publishing): Changes | undefined {
  if (last.mark === undefined) return undefined;
  removeSame(folder, last);
  const { files, folders } = contentOf(folder);
  const gone = [...last.files.difference(last.kept).difference(files)];
  if (last.hasOthers || files.size + gone.length > fewFiles) return undefined;
  const isInTheWay = !files.isDisjointFrom(last.folders) || !folders.isDisjointFrom(last.files);
  return isInTheWay ? undefined : { of: last.mark, gone };
}

/** What others have written there is compared with the last site, too. */
function removeSame(folder: string, last: LastSite): void {
  const unseen = contentOf(folder).files.difference(last.compared);
  unseen.delete(markerFile.path);
  for (const path of unseen) {
    const file = join(folder, path);
    if (last.files.has(path) && last.keeps(path, readFileSync(file))) rmSync(file);
  }
}

/** From the first rename on, whoever builds next would bring it to its end. */
function changeInPlace({ target, folder, onTaken }: Publishing, changes: Changes): void {
  noteChanges(folder, changes);
  const ready = besides(target, "changes");
  renameSync(folder, ready);
  onTaken();
  changeSite(target, ready);
}

async function replace({ target, folder, last, onTaken }: Publishing): Promise<void> {
  for (const path of last.kept) takeOver(join(target, path), join(folder, path));
  const aside = besides(target, "old");
  const hadOne = statSync(target, { throwIfNoEntry: false }) !== undefined;
  if (hadOne) renameSync(target, aside);
  try {
    renameSync(folder, target);
  } catch (error) {
    if (hadOne) renameSync(aside, target);
    throw error;
  }
  onTaken();
  if (hadOne) await rm(aside, { recursive: true, maxRetries: 3 });
}

/** Puts a file of the last site into the new one, as the same file where the file system can. */
function takeOver(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
