import { hash } from "node:crypto";
import { join } from "node:path";
import type { CheckedFile, FileCircumstances } from "../../checks/check-file.ts";
import type { TextFile } from "../../model/source-file.ts";
import { cacheFolder } from "./cache-folder.ts";
import { nameOfSite, readKept, writeKept } from "./kept-file.ts";

/** Where it is kept what rules have found in the files of sites. */
export const keptChecksFolder = join(cacheFolder, "checks");

/** Remembers what rules have found in files. Forgetting costs time alone. */
export interface CheckMemory {
  /** Called before anything is recalled or kept: what was found under other circumstances is forgotten. */
  readonly begin: (circumstances: FileCircumstances) => void;
  readonly recall: (file: TextFile) => CheckedFile | undefined;
  readonly keep: (file: TextFile, checked: CheckedFile) => void;
  /** What rules have thought of to suggest; what is new in it is kept too. */
  readonly suggestions: () => Map<string, string>;
  /** Writes what is new to the disk, where that is worth it. */
  readonly save: () => void;
}

/** Remembers nothing. */
export const noCheckMemory: CheckMemory = {
  begin: () => {},
  recall: () => undefined,
  keep: () => {},
  suggestions: () => new Map(),
  save: () => {},
};

interface Kept {
  readonly circumstances: string;
  /** By digests of the paths and texts of files. */
  readonly files: ReadonlyMap<string, CheckedFile>;
  readonly suggestions: ReadonlyMap<string, string>;
}

/** Fewer files are checked in the time that it takes to look for what was kept of them. */
const worthKeeping = 200;

/**
 * Opens what is kept of the checks of a site.
 * @param folder where such files are kept
 * @param root the folder of the site
 */
export function openKeptChecks(folder: string, root: string): CheckMemory {
  const place = join(folder, `${nameOfSite(root)}.checks`);
  let circumstances = "";
  let before: Kept["files"] = new Map();
  const used = new Map<string, CheckedFile>();
  let suggestions = new Map<string, string>();
  let writtenSuggestions = 0;
  let isChanged = false;
  return {
    begin: (given) => {
      if (circumstances === JSON.stringify(given)) return;
      circumstances = JSON.stringify(given);
      used.clear();
      const kept = readKept<Kept>(place);
      const isSame = kept?.circumstances === circumstances;
      before = isSame ? kept.files : new Map();
      suggestions = new Map(isSame ? kept.suggestions : []);
      writtenSuggestions = suggestions.size;
    },
    recall: (file) => {
      const key = keyOf(file);
      const known = used.get(key) ?? before.get(key);
      if (known) used.set(key, known);
      return known;
    },
    keep: (file, checked) => {
      used.set(keyOf(file), checked);
      isChanged = true;
    },
    suggestions: () => suggestions,
    save: () => {
      const isMore = suggestions.size > writtenSuggestions;
      if (!(isChanged || isMore) || used.size < worthKeeping) return;
      writeKept(place, { circumstances, files: used, suggestions } satisfies Kept);
      isChanged = false;
      writtenSuggestions = suggestions.size;
    },
  };
}

function keyOf({ path, text }: TextFile): string {
  return hash("sha1", `${path}\0${text}`);
}
