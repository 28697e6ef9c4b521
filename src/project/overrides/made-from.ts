import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { overridesFolder } from "../../model/site-files.ts";
import type { Layers } from "../../overrides/layers.ts";

/** Below the files that replace others: what those others were when somebody made these. Its name begins with a dot. */
const recordsFolder = `${overridesFolder}/.made-from`;

/** How the original of a site's file stands to what it was when that was made. */
export type OriginalState =
  | { readonly state: "unchanged" }
  | { readonly state: "changed"; readonly before: string; readonly now: string }
  | { readonly state: "unrecorded" };

/**
 * Where the original of a file is kept as it was.
 * @param path below `_includes`
 */
export function recordOf(path: string): string {
  return `${recordsFolder}/${path}`;
}

/** Compares the original of a file, as the generator has it, with what was kept of it. */
export function originalState(path: string, { site, generator }: Layers): OriginalState {
  const record = join(site, recordOf(path));
  if (!existsSync(record)) return { state: "unrecorded" };
  const [before, now] = [record, join(generator, overridesFolder, path)].map(readLines);
  if (before === now) return { state: "unchanged" };
  return { state: "changed", before: before ?? "", now: now ?? "" };
}

/** Git may have written other ends of lines. */
function readLines(file: string): string {
  return readFileSync(file, "utf8").replaceAll("\r\n", "\n");
}
