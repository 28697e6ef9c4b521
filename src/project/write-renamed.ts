import { existsSync, readdirSync, readFileSync, rmdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import type { RenamedSite } from "../authoring/rename-site.ts";
import { CommandError } from "../command/command-error.ts";
import { allOrNone } from "../disk/all-or-none.ts";
import { writeWhole } from "../disk/write-whole.ts";
import { contentFolder, dataFolder } from "../model/site-files.ts";
import { markOf, rewriteText } from "./rewrite-text.ts";

/**
 * Writes what a renaming makes of the files of a site: first what is new, then what has changed, and
 * only then are the old files removed. What has been written is taken back where the rest cannot be.
 * @throws CommandError where a file is no longer as it was read; nothing is written then
 */
export function writeRenamed(
  root: string,
  { moved, changed, added }: Omit<RenamedSite, "files">,
): void {
  const fresh = [
    ...moved.map(({ from, path, before, after }) => ({
      path,
      content: Buffer.concat([readMark(root, from, before), Buffer.from(after)]),
    })),
    ...added.map(({ path, text }) => ({ path, content: Buffer.from(text) })),
  ];
  for (const { path } of fresh)
    if (existsSync(join(root, path))) throw new CommandError("rename-taken", path, { file: path });
  for (const { path, before } of changed) readMark(root, path, before);
  allOrNone((note) => {
    for (const { path, content } of fresh) {
      note(() => removeFile(root, path));
      writeWhole(join(root, path), content);
    }
    for (const text of changed) {
      if (!rewriteText(root, text)) throw new CommandError("changed-meanwhile", text.path);
      note(() => rewriteText(root, { ...text, before: text.after, after: text.before }));
    }
  });
  for (const { from } of moved) removeFile(root, from);
}

/**
 * The mark with which a file begins; it is kept.
 * @throws CommandError where the file is no longer as it was read
 */
function readMark(root: string, path: string, before: string): Buffer {
  const bytes = readFileSync(join(root, path));
  const mark = markOf(bytes);
  if (!bytes.subarray(mark.length).equals(Buffer.from(before)))
    throw new CommandError("changed-meanwhile", path);
  return mark;
}

/** Removes a file, and the folders that have become empty, but not those that every site has. */
function removeFile(root: string, path: string): void {
  rmSync(join(root, path), { force: true });
  for (let folder = dirname(path); isOwnFolder(folder); folder = dirname(folder)) {
    const place = join(root, folder);
    if (!existsSync(place)) continue;
    if (readdirSync(place).length > 0) return;
    rmdirSync(place);
  }
}

function isOwnFolder(folder: string): boolean {
  const depth = folder.split("/").length;
  if (folder.startsWith(`${contentFolder}/`)) return depth > 3;
  return folder.startsWith(`${dataFolder}/`);
}
