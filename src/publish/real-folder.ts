import { realpathSync } from "node:fs";
import { dirname, join, relative } from "node:path";

/**
 * The place that a path names, with every link on the way followed. Its last parts may not exist yet.
 * @param path absolute
 * @throws an error of the system, such as for links in a circle
 */
export function realFolder(path: string): string {
  for (let there = path; ; there = dirname(there)) {
    try {
      return join(realpathSync(there), relative(there, path));
    } catch (error) {
      if (!isMissing(error) || there === dirname(there)) throw error;
    }
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
