import { join } from "node:path";
import { generatorRoot } from "../src/project/generator-root.ts";
import type { Corpus } from "./corpus.ts";
import { writeEleventy } from "./write-eleventy.ts";
import { writeRegionwebb } from "./write-regionwebb.ts";

/** How a site is built. */
export interface Build {
  readonly name: string;
  /** What Node is called with. */
  readonly parameters: readonly string[];
  /** Where it is called. */
  readonly folder: string;
  /** The folder that then holds the pages. */
  readonly output: string;
}

/** Writes the corpus as a site of Regionwebb. */
export async function prepareRegionwebb(corpus: Corpus, folder: string): Promise<Build> {
  const root = join(folder, "regionwebb");
  await writeRegionwebb(corpus, root);
  return regionwebbBuild("Regionwebb", root, join(folder, "regionwebb-output"));
}

/** Writes the corpus as a site of the peer. */
export async function prepareEleventy(corpus: Corpus, folder: string): Promise<Build> {
  const root = join(folder, "eleventy");
  await writeEleventy(corpus, root);
  const command = join(generatorRoot, "node_modules", "@11ty", "eleventy", "cmd.cjs");
  return { name: "Eleventy", parameters: [command], folder: root, output: join(root, "_site") };
}

/** The site of this repository. */
export function referenceSite(folder: string): Build {
  return regionwebbBuild("Reference site", generatorRoot, join(folder, "reference-output"));
}

function regionwebbBuild(name: string, root: string, output: string): Build {
  const parameters = [
    "--import",
    "tsx",
    join("scripts", "build.ts"),
    "--root",
    root,
    "--output",
    output,
  ];
  return { name, parameters, folder: generatorRoot, output };
}
