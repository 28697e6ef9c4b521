import { localesFolder } from "../i18n/locale-parts.ts";
import { compareText } from "../model/fault.ts";
import {
  commentsFolder,
  contentFolder,
  dataFolder,
  kindsFolder,
  type SiteFiles,
} from "../model/site-files.ts";
import type { TextFile } from "../model/source-file.ts";

type Part = "data" | "content" | "locales";

/**
 * The files of a site with another text in one of them, a file more or one less. All others are the same
 * objects as before: what was made of them is known still. Pure.
 * @param text undefined where the file is to be gone
 * @throws Error for a file whose text no site is made of
 */
export function changeFiles(files: SiteFiles, path: string, text: string | undefined): SiteFiles {
  const part = partOf(path);
  if (!part) throw new Error(`${path} is no text of which a site is made`);
  const file = text === undefined ? undefined : { path, text };
  const { faults, unreadable } = files;
  const isKnown = unreadable.has(path);
  return {
    ...files,
    [part]: changeList(files[part], path, file),
    // What could not be read has a text now, or is gone.
    faults: isKnown ? faults.filter((fault) => fault.file !== path) : faults,
    unreadable: isKnown ? new Set([...unreadable].filter((one) => one !== path)) : unreadable,
  };
}

function partOf(path: string): Part | undefined {
  const isJson = path.endsWith(".json");
  if (path.startsWith(`${dataFolder}/`) && isJson) return "data";
  if (path.startsWith(`${commentsFolder}/`) && isJson) return "content";
  if (path.startsWith(`${contentFolder}/`) && path.endsWith(".md")) return "content";
  const isOfKind = path.startsWith(`${kindsFolder}/`) && path.includes(`/${localesFolder}/`);
  return (path.startsWith(`${localesFolder}/`) || isOfKind) && isJson ? "locales" : undefined;
}

/** A file that is there keeps its place; a new one gets the place that it would have been read at. */
function changeList(
  list: readonly TextFile[],
  path: string,
  file: TextFile | undefined,
): readonly TextFile[] {
  if (!file) return list.filter((one) => one.path !== path);
  const index = list.findIndex((one) => one.path === path);
  if (index >= 0) return list.with(index, file);
  return [...list, file].toSorted((a, b) => rank(a) - rank(b) || compareText(a.path, b.path));
}

/** Comments are read after the texts of pages, and the texts of kinds after those of the site. */
function rank({ path }: TextFile): number {
  return path.startsWith(`${commentsFolder}/`) || path.startsWith(`${kindsFolder}/`) ? 1 : 0;
}
