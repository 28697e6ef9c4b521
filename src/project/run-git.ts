import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** What git may answer: the history of a site of years. In bytes. */
const longestAnswer = 512 * 1024 * 1024;

/**
 * Asks git about a site.
 * @param root the folder of the site: paths are those below it
 * @throws Error where git is not there, or will not do it
 */
export async function runGit(root: string, parameters: readonly string[]): Promise<string> {
  const { stdout } = await run("git", ["-C", root, ...parameters], {
    maxBuffer: longestAnswer,
    windowsHide: true,
  });
  return stdout;
}
