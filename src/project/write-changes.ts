import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { CommandError } from "../command/command-error.ts";
import { allOrNone } from "../disk/all-or-none.ts";
import { writeWhole } from "../disk/write-whole.ts";
import { rewriteText } from "./rewrite-text.ts";

/** A file of a site that is to have another text. */
export interface TextChange {
  readonly path: string;
  /** As it was read; absent for one that is not there yet. */
  readonly before?: string | undefined;
  readonly after: string;
}

/**
 * Writes files of a site, all or none as far as the disk allows: when one cannot be written, those before
 * it get back the bytes that they had.
 * @throws CommandError where one is no longer as it was read
 */
export function writeChanges(root: string, changes: readonly TextChange[]): void {
  allOrNone((note) => {
    for (const { path, before, after } of changes) {
      const place = join(root, path);
      const bytes = existsSync(place) ? readFileSync(place) : undefined;
      const isWritten =
        before === undefined
          ? bytes === undefined && writeNew(place, after)
          : bytes !== undefined && rewriteText(root, { path, before, after });
      if (!isWritten) throw new CommandError("changed-meanwhile", path);
      note(() => (bytes ? rewriteBytes(root, path, after, bytes) : rmSync(place)));
    }
  });
}

function writeNew(place: string, text: string): true {
  writeWhole(place, text);
  return true;
}

/** The mark at the beginning stays where it is: the text alone was changed. */
function rewriteBytes(root: string, path: string, before: string, bytes: Buffer): void {
  const text = bytes.toString("utf8").replace(/^\ufeff/, "");
  rewriteText(root, { path, before, after: text });
}
