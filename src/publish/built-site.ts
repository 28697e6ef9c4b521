import { existsSync } from "node:fs";
import { join } from "node:path";
import type { OutputFile } from "../outputs/output-file.ts";

/**
 * A file that every built site has. A folder without it was not made by the generator, and no command
 * replaces or changes it.
 */
export const markerFile: OutputFile = {
  path: ".regionwebb",
  content:
    "This folder was built by Regionwebb. The next build replaces everything in it: keep nothing here.\n",
};

/** Whether a folder was built by the generator. */
export function isBuiltSite(folder: string): boolean {
  return existsSync(join(folder, markerFile.path));
}
