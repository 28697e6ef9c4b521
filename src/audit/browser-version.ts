import { execFile } from "node:child_process";
import { statSync } from "node:fs";
import { promisify } from "node:util";
import type { Browser } from "./find-browser.ts";

const run = promisify(execFile);

/**
 * What tells the browser from an earlier version of it. It says so itself: what is in the path is often a
 * small script that starts it, and stays as it is. In Windows it would open a window instead: there its
 * program counts, which each version replaces.
 */
export async function browserVersion({ executablePath, env }: Browser): Promise<string> {
  if (process.platform === "win32") {
    const { size, mtimeMs } = statSync(executablePath);
    return `${size} ${mtimeMs}`;
  }
  const { stdout } = await run(executablePath, ["--version"], { env: { ...process.env, ...env } });
  return stdout.trim();
}
