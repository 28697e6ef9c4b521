import { readdirSync, utimesSync } from "node:fs";
import { basename } from "node:path";
import { removeOld } from "./kept-file.ts";

/** A digest of the original, by which recipe it was made, and perhaps how wide it is. */
const ownName = /^[0-9a-f]{64}\.\d+(?:-\d+)?\.[a-z]+$/;

/**
 * Removes pictures that no build has used for long: those of originals that are gone.
 * @param folder in which pictures are kept; it may not be there yet
 * @param used the files that this build uses
 */
export function tidyPictures(folder: string, used: readonly string[]): void {
  const there = new Set(namesIn(folder));
  const now = new Date();
  for (const file of used) if (there.has(basename(file))) utimesSync(file, now, now);
  if (there.size > 0) removeOld(folder, ownName);
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
