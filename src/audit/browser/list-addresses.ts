import { readdir } from "node:fs/promises";
import { join, relative, sep } from "node:path";

/** The addresses of all pages of a built site, sorted: `/sv/nyheter/`, `/404.html`. */
export async function listAddresses(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(".html"))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, "/"))
    .map((file) => `/${file.replace(/(^|\/)index\.html$/, "$1")}`)
    .sort();
}
