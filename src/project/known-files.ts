import { type Stats, statSync } from "node:fs";
import type { FileMemory, RecallFile } from "../model/file-memory.ts";

/** For so many milliseconds after a change, another one may leave no trace: clocks of disks are coarse. */
const uncertain = 100;

/**
 * A memory of files that were read. It asks the disk each time whether a file is as it was, so that no
 * change is missed, whoever may tell of it. What cannot be read is not remembered: what is wrong with
 * it is to be said each time.
 */
export function knowFiles(): FileMemory {
  return { text: recaller(), media: recaller() };
}

function recaller<File>(): RecallFile<File> {
  const files = new Map<string, { readonly file: File; readonly state: string }>();
  return (path, place, read) => {
    const known = files.get(path);
    const state = stateOf(place);
    if (known && known.state === state) return known.file;
    const file = read();
    if (file === undefined || state === undefined) files.delete(path);
    else files.set(path, { file, state });
    return file;
  };
}

/** The state of a file; undefined while a further change is not sure to show. */
function stateOf(place: string): string | undefined {
  const stats = statSync(place, { throwIfNoEntry: false });
  return stats && Date.now() - stats.ctimeMs >= uncertain ? stateIn(stats) : undefined;
}

/** What changes when anything is done to a file. */
function stateIn({ ctimeMs, mtimeMs, size, ino }: Stats): string {
  return [ctimeMs, mtimeMs, size, ino].join(" ");
}
