import { isAbsolute, join, relative, resolve, sep } from "node:path";
import { isPublishableName } from "../model/file-name.ts";

/**
 * Checks the path of a file of a site: the one door through which everything that is written goes.
 * @param path from the root of the built site, with slashes, such as `sv/index.html`
 * @returns the same path
 * @throws Error when the path leads out of the folder, or has a name that no file of a site may have:
 *   content and locales are checked before, so this is a bug
 */
export function checkPath(path: string): string {
  const isSafe = path.split("/").every(isPublishableName);
  if (!isSafe) throw new Error(`"${path}" cannot be a file of a site.`);
  return path;
}

/**
 * The place of a file of a site within a folder that is written into.
 * @throws Error as `checkPath`
 */
export function pathIn(folder: string, path: string): string {
  return join(folder, checkPath(path));
}

/** Whether a path is a folder itself, or lies within it. Both are taken as they are: links are not followed. */
export function isWithin(folder: string, path: string): boolean {
  const way = relative(resolve(folder), resolve(path));
  return way === "" || (way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}
