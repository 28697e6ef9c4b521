import { isRecordsFile, recordsFileOf } from "../../model/translation-record.ts";
import type { FileChange } from "./companion.ts";

/** What is noted beside data files of their translations; no form shows it. */
export interface KnownRecords {
  /** Takes a file that was read; true where it is one of these. */
  readonly take: (path: string, text: string) => boolean;
  readonly textOf: (path: string) => string | undefined;
}

/** The files of the repository by their paths, where a host of code has it. */
export interface FileCache {
  get(path: string): Promise<{ readonly sha?: string } | undefined>;
}

declare global {
  /** Asked by the CMS what goes with files that are deleted (`mend-cms.ts`). */
  var filesBeside:
    | ((
        deleted: readonly Pick<FileChange, "path">[],
        cache?: FileCache,
      ) => Promise<readonly FileChange[]>)
    | undefined;
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
  globalThis.filesBeside = (deleted, cache) => {
    const beside = deleted.map(({ path }) => recordsFileOf(path)).filter((path) => texts.has(path));
    return Promise.all(
      beside.map(async (path) => ({ action: "delete", path, ...(await shaIn(cache, path)) })),
    );
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

/** By which a host of code knows the text that a file has. */
export async function shaIn(
  cache: FileCache | undefined,
  path: string,
): Promise<Pick<FileChange, "previousSha">> {
  const sha = (await cache?.get(path))?.sha;
  return sha === undefined ? {} : { previousSha: sha };
}
