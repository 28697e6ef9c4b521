import { type CheckedFile, type FileCircumstances, fileChecker } from "../checks/check-file.ts";
import type { Spellers } from "../checks/speller.ts";
import { type PageReader, type ReadPage, readPage } from "../model/load-page.ts";
import type { TextFile } from "../model/source-file.ts";
import type { PageBasics } from "../model/unread-pages.ts";

/** A page that is to be read: its id, and its files by language. */
export type UnreadPage = readonly [id: string, texts: ReadonlyMap<string, TextFile>];

/** What became of a page, and what rules about texts have found in each of its files, if they looked. */
export interface ReadAndChecked {
  readonly read: ReadPage;
  readonly checked: readonly CheckedFile[];
}

/** What a thread is told before it is given pages: plain data. */
export interface ReadingBasics {
  readonly pages: PageBasics;
  /** Where rules about texts are to look at the pages, too. */
  readonly checks: FileCircumstances | undefined;
}

/**
 * Makes the function that reads a page, and has rules look at its files while it is known how they are
 * taken apart. It is pure.
 */
export function pageReading(
  reader: PageReader,
  checks: FileCircumstances | undefined,
  spellers: Spellers | undefined,
): (page: UnreadPage) => ReadAndChecked {
  const check = checks && fileChecker(checks, spellers);
  return ([id, texts]) => ({
    read: readPage(id, texts, reader),
    checked: check ? [...texts.values()].map(check) : [],
  });
}
