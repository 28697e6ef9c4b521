import { join } from "node:path";
import type { IndexMemory, KeptIndex } from "../../outputs/search/index-memory.ts";
import { cacheFolder } from "./cache-folder.ts";
import { nameOfSite, readKept, writeKept } from "./kept-file.ts";

/** Where the indexes of sites are kept. */
export const keptIndexesFolder = join(cacheFolder, "search");

/** The index of fewer pages is made in the time that it takes to look for what was kept of it. */
const worthKeeping = 200;

/**
 * Opens what is kept of the search index of a site, a file for each language.
 * @param folder where such files are kept
 * @param root the folder of the site
 */
export function openKeptIndexes(folder: string, root: string): IndexMemory {
  const fileOf = (language: string) => join(folder, `${nameOfSite(root)}.${language}.index`);
  return {
    recall: (language) => readKept<KeptIndex>(fileOf(language)),
    keep: (language, index) => {
      if (index.pages.length >= worthKeeping) writeKept(fileOf(language), index);
    },
  };
}
