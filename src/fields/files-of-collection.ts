import type { Collection } from "../admin/collections.ts";

type Placed = Pick<Collection, "file" | "folder" | "isDeep" | "format">;

/** Where the files of a collection lie, for people: `src/content/sv/news/*.md`. */
export function placeOfFiles({ file, folder, isDeep, format }: Placed, language: string): string {
  if (file !== undefined) return file;
  return `${inLanguage(folder, language)}/${isDeep ? "**/" : ""}*${extensionOf(format)}`;
}

/**
 * The collection that a file belongs to; the one with the longest folder, since pages of all other kinds
 * lie below the folder of plain pages.
 */
export function collectionOf<One extends Placed>(
  path: string,
  collections: readonly One[],
): One | undefined {
  return collections
    .filter((collection) => hasFile(collection, path))
    .toSorted((a, b) => b.folder.length - a.folder.length)[0];
}

/** Whether a path, from the root of the site, is that of a file of the collection. */
export function hasFile({ file, folder, format }: Placed, path: string): boolean {
  if (file !== undefined) return path === file;
  if (!path.endsWith(extensionOf(format))) return false;
  const language = folder.includes(localePlace) ? path.split("/")[2] : "";
  return path.startsWith(`${inLanguage(folder, language ?? "")}/`);
}

const localePlace = "{{locale}}";

function inLanguage(folder: string, language: string): string {
  return folder.replace(localePlace, language);
}

function extensionOf({ sort }: Collection["format"]): string {
  return sort === "data" ? ".json" : ".md";
}
