import { readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { writeWhole } from "../disk/write-whole.ts";

/** What some programs begin a text in UTF-8 with. */
const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);

/** The mark at the beginning of a file; empty where it has none. */
export function markOf(bytes: Buffer): Buffer {
  const start = bytes.subarray(0, byteOrderMark.length);
  return start.equals(byteOrderMark) ? start : bytes.subarray(0, 0);
}

/**
 * Gives a file of a site another text, and changes nothing else of it.
 * @returns false where the file is no longer as it was read, and has been left alone
 */
export function rewriteText(
  root: string,
  {
    path,
    before,
    after,
  }: { readonly path: string; readonly before: string; readonly after: string },
): boolean {
  // A link stays one: what it leads to is written.
  const file = realpathSync(join(root, path));
  const bytes = readFileSync(file);
  const mark = markOf(bytes);
  if (!bytes.subarray(mark.length).equals(Buffer.from(before))) return false;
  writeWhole(file, Buffer.concat([mark, Buffer.from(after)]));
  return true;
}
