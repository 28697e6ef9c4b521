import { hash } from "node:crypto";
import { readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Bundled } from "../../outputs/browser-bundle.ts";
import { generatorRoot } from "../generator-root.ts";
import { cacheFolder } from "./cache-folder.ts";
import { nameOfSite, ownName, readKept, writeKept } from "./kept-file.ts";

/** Where the programs for browsers are kept that take seconds to bundle. */
const keptBundlesFolder = join(cacheFolder, "bundles");

/** So many are kept: each is some megabytes, and a site with code of its own has one more than others. */
const mostBundles = 12;

interface Kept<Made> {
  readonly made: Made;
  /** Digests of the files of a site that are in it, by their paths. */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * Gives what an earlier run has bundled, as long as the generator, its packages and the files of a site that
 * are in it are the same; otherwise it is bundled, and kept.
 * @param name of the bundle, with whatever else decides which files are in it
 * @param bundle is not called where the bundle is known
 * @param folder where such files are kept
 */
export async function keptBundle<Made>(
  name: string,
  bundle: () => Promise<Bundled<Made>>,
  folder = keptBundlesFolder,
): Promise<Made> {
  const place = join(folder, `${nameOfSite(name)}.bundle`);
  const kept = readKept<Kept<Made>>(place);
  if (kept && [...kept.files].every(([path, digest]) => digestOf(path) === digest))
    return kept.made;
  const begun = Date.now();
  const { made, files } = await bundle();
  const ofSite = files.filter((path) => !isOfGenerator(path));
  // What somebody saved meanwhile may be in it or not.
  if (ofSite.some((path) => timeOf(path) >= begun)) return made;
  const digests = ofSite.map((path) => [path, digestOf(path) ?? ""] as const);
  writeKept(place, { made, files: new Map(digests) } satisfies Kept<Made>);
  removeAllBut(mostBundles, folder);
  return made;
}

/** Removes those that were made first. */
function removeAllBut(count: number, folder: string): void {
  const all = readdirSync(folder)
    .filter((name) => ownName.test(name))
    .map((name) => join(folder, name))
    .map((path) => ({ path, time: timeOf(path) }))
    .sort((one, other) => other.time - one.time);
  for (const { path } of all.slice(count)) rmSync(path, { force: true });
}

/** When a file was last written; 0 where there is none. In milliseconds, as `Date.now`. */
function timeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** What is kept says itself which generator it is of, with which packages. */
const partsOfGenerator = ["src", "_includes", "locales", "node_modules"].map((part) =>
  join(generatorRoot, part, "/"),
);

function isOfGenerator(path: string): boolean {
  return partsOfGenerator.some((part) => path.startsWith(part));
}

function digestOf(path: string): string | undefined {
  try {
    return hash("sha256", readFileSync(path));
  } catch {
    return undefined;
  }
}
