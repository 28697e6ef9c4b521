import { realpathSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { codeOf } from "../disk/code-of.ts";

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
      if (codeOf(error) !== "ENOENT" || there === dirname(there)) throw error;
    }
  }
}
