import type { ReadPage } from "./load-page.ts";
import type { TextFile } from "./source-file.ts";

/**
 * Remembers what became of the files of pages, so that those that are as they were need not be read
 * again. Forgetting costs time alone.
 */
export interface PageMemory {
  /**
   * Called before pages are recalled.
   * @param circumstances whatever the reading of pages depends on beside their files and the program:
   *   what was read under others is forgotten
   */
  begin(circumstances: string): void;
  /** What became of these files, if they are known as they are. */
  recall(id: string, texts: ReadonlyMap<string, TextFile>): ReadPage | undefined;
  keep(id: string, texts: ReadonlyMap<string, TextFile>, read: ReadPage): void;
}

/** Remembers nothing. */
export const noMemory: PageMemory = {
  begin: () => {},
  recall: () => undefined,
  keep: () => {},
};
