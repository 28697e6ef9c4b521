import { readdir } from "node:fs/promises";
import { join, relative } from "node:path";

/** The forms for editors are no part of what visitors see: a test of its own looks at them. */
const forEditors = "admin/";

/** The paths of all files of a built site for visitors, from its folder, with forward slashes, in order. */
export async function listSiteFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll("\\", "/"))
    .filter((path) => !path.startsWith(forEditors))
    .sort();
}
