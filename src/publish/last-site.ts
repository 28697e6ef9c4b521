import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { markerFile } from "./built-site.ts";
import { contentOf, type FolderContent } from "./folder-content.ts";

/** The site that stands where another is to stand: what is the same in it need not be written again. */
export interface LastSite extends FolderContent {
  /** Whether a file of it says the same. If so, the file stays: it is a part of the new site. */
  readonly keeps: (path: string, content: string | Uint8Array) => boolean;
  /** The files that stay. */
  readonly kept: ReadonlySet<string>;
  /** The files that have been asked for, whatever they say. */
  readonly compared: ReadonlySet<string>;
  /** What tells it from the sites of other builds; absent where there is none. */
  readonly mark?: string;
}

/** Where nothing stands that could be kept. */
export const noLastSite: LastSite = {
  files: new Set(),
  folders: new Set(),
  hasOthers: false,
  keeps: () => false,
  kept: new Set(),
  compared: new Set(),
};

/**
 * Opens the site in a folder.
 * @param folder may not be there
 */
export function openLastSite(folder: string): LastSite {
  const mark = markOf(folder);
  if (mark === undefined) return noLastSite;
  const content = contentOf(folder);
  const [kept, compared] = [new Set<string>(), new Set<string>()];
  return {
    ...content,
    keeps: (path, said) => {
      if (!content.files.has(path)) return false;
      compared.add(path);
      const bytes = typeof said === "string" ? Buffer.from(said) : said;
      // At once: to wait for the four answers of the system takes longer than to read what it has at hand.
      if (Buffer.compare(bytes, readFileSync(join(folder, path))) !== 0) return false;
      kept.add(path);
      return true;
    },
    kept,
    compared,
    mark,
  };
}

/** Each build puts a marker of its own into the site. Undefined where there is none. */
export function markOf(folder: string): string | undefined {
  const stats = statSync(join(folder, markerFile.path), { throwIfNoEntry: false });
  return stats && [stats.dev, stats.ino, stats.mtimeMs].join(" ");
}
