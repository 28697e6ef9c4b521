import { readdir } from "node:fs/promises";
import { join, relative, sep } from "node:path";

const page = /\.html$/;

/** The addresses of all pages of a built site, sorted: `/sv/nyheter/`, `/404.html`. */
export async function listAddresses(folder: string): Promise<readonly string[]> {
  const paths = await listPaths(folder);
  return paths
    .filter((path) => page.test(path))
    .map((path) => path.replace(/(?<=\/)index\.html$/, ""))
    .sort();
}

/** The paths of all other files of a built site, sorted: `/sv/feed.xml`. */
export async function listOtherFiles(folder: string): Promise<readonly string[]> {
  const paths = await listPaths(folder);
  return paths.filter((path) => !page.test(path)).sort();
}

async function listPaths(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(
      (entry) => `/${relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, "/")}`,
    );
}
