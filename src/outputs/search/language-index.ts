import { hash } from "node:crypto";
import type { IndexMemory } from "./index-memory.ts";
import type { PagefindIndex, PagefindRun } from "./pagefind-run.ts";
import type { SearchFile } from "./search-file.ts";
import type { SearchPage } from "./search-page.ts";
import { wordFile } from "./word-file.ts";

/** The part of the search index that has the pages of a language. */
export interface LanguageIndex {
  /** Takes a page in; resolves when there is room for another. */
  readonly add: (page: SearchPage) => Promise<void>;
  /** Gives the files, when all pages have been added. */
  readonly finish: () => Promise<readonly SearchFile[]>;
}

/**
 * Opens the index of a language. While the pages are those of which one was made before, they are only
 * held; as soon as one differs, all are taken in.
 */
export function openLanguageIndex(
  language: string,
  { run, memory }: { readonly run: PagefindRun; readonly memory: IndexMemory },
): LanguageIndex {
  const known = memory.recall(language);
  const digests: string[] = [];
  const held: SearchPage[] = [];
  let index: PagefindIndex | undefined;
  const takeIn = async () => {
    index ??= await run.open();
    for (const page of held.splice(0)) await index.add(page);
    return index;
  };
  return {
    add: async (page) => {
      const digest = hash("sha256", `${page.url}\0${page.content}`);
      const isAsBefore = known?.pages[digests.length] === digest;
      digests.push(digest);
      held.push(page);
      if (index || !isAsBefore) await takeIn();
    },
    finish: async () => {
      if (known && !index && known.pages.length === digests.length) return known.files;
      const made = await (await takeIn()).files();
      const files = [...made, wordFile(language, made)];
      memory.keep(language, { pages: digests, files });
      return files;
    },
  };
}
