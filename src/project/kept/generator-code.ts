import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { codeOf } from "../../disk/code-of.ts";
import { generatorRoot } from "../generator-root.ts";

/** Whatever decides what the generator makes of a site: its code, its texts and its packages. */
const parts = ["src", "_includes", "locales", "package.json", "package-lock.json"];

/** What decides how the files of a site are read: how things look does not. */
const partsThatRead = ["src", "package.json", "package-lock.json"];

/**
 * A digest of the generator's own code and of the versions that it runs with: what was kept under
 * another one is of no use. Read once: the code that runs does not change.
 */
export const generatorCode = digestOnce(parts);

/** The same of what reads sites alone. */
export const readingCode = digestOnce(partsThatRead);

function digestOnce(names: readonly string[]): () => string {
  let digest: string | undefined;
  return () => {
    digest ??= digestOf(names.map((name) => join(generatorRoot, name)));
    return digest;
  };
}

function digestOf(places: readonly string[]): string {
  const hash = createHash("sha256").update(process.version);
  for (const file of places.flatMap(filesAt)) hash.update(`\0${file}\0`).update(readFileSync(file));
  return hash.digest("hex");
}

/** The file at a place, or those in the folder there; none where nothing is. */
function filesAt(place: string): readonly string[] {
  try {
    return readdirSync(place, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort();
  } catch (error) {
    const code = codeOf(error);
    if (code === "ENOTDIR") return [place];
    if (code === "ENOENT") return [];
    throw error;
  }
}
