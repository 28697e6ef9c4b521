import { join, resolve } from "node:path";
import { generatorRoot } from "../generator-root.ts";

/**
 * Files that took time to make, and that the next run takes as they are: `.cache` in the generator's
 * folder, or the folder that REGIONWEBB_CACHE names. May be removed at any time.
 */
export const cacheFolder = resolve(process.env.REGIONWEBB_CACHE || join(generatorRoot, ".cache"));

/** Where audits keep what was seen of pages. */
export const keptLooksFolder = join(cacheFolder, "audit");
