import { isRecordsFile } from "../../model/translation-record.ts";
import type { FileChange } from "./companion.ts";

/** What is noted beside data files of their translations; no form shows it. */
export interface KnownRecords {
  /** Takes a file that was read; true where it is one of these. */
  readonly take: (path: string, text: string) => boolean;
  readonly textOf: (path: string) => string | undefined;
}

declare global {
  /** Told by the CMS of what it has saved (`mend-cms.ts`). */
  var filesSaved: ((changes: readonly FileChange[]) => void) | undefined;
}

/** Keeps these files as they are read and written. */
export function keepRecords(): KnownRecords {
  const texts = new Map<string, string>();
  globalThis.filesSaved = (changes) => {
    for (const { path, data } of changes.filter((change) => isRecordsFile(change.path)))
      if (typeof data === "string") texts.set(path, data);
      else texts.delete(path);
  };
  return {
    take: (path, text) => {
      if (!isRecordsFile(path)) return false;
      texts.set(path, text);
      return true;
    },
    textOf: (path) => texts.get(path),
  };
}
