import { readdir, stat } from "node:fs/promises";
import { basename, dirname, join, sep } from "node:path";
import { ImportError } from "../import-error.ts";

/** The endings of the files of which pages can be made. */
const pageEndings: readonly string[] = [".html", ".htm", ".txt", ".md"];

/** The files that are to become pages. */
export interface Sources {
  /** The folder in which they lie; pictures of theirs may lie there too. */
  readonly folder: string;
  /** Their paths below it, with forward slashes. */
  readonly files: readonly string[];
  readonly isFolder: boolean;
}

/**
 * Finds what is to be imported: a file, or all pages of a folder and of those in it.
 * @throws ImportError when there is none
 */
export async function findSources(place: string): Promise<Sources> {
  const stats = await stat(place).catch((cause: unknown) => {
    throw new ImportError("missing", place, {}, { cause });
  });
  if (!stats.isDirectory())
    return { folder: dirname(place), files: [basename(place)], isFolder: false };
  const entries = await readdir(place, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(place, "x").length - 1))
    .map((path) => path.split(sep).join("/"))
    .filter((path) => isPage(path) && !isHidden(path))
    .sort();
  if (files.length === 0)
    throw new ImportError("no-pages-found", place, { endings: pageEndings.join(", ") });
  return { folder: place, files, isFolder: true };
}

function isPage(path: string): boolean {
  return pageEndings.some((ending) => path.toLowerCase().endsWith(ending));
}

/** Browsers put what a page consists of into a folder beside it: "Snow_files". */
function isHidden(path: string): boolean {
  const [...folders] = path.split("/");
  return folders.some(
    (part, index) =>
      part.startsWith(".") || (index < folders.length - 1 && /(?:_files|[-_]filer)$/i.test(part)),
  );
}
