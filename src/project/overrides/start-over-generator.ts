import { statSync } from "node:fs";
import { join } from "node:path";
import { overridesFolder } from "../../model/site-files.ts";
import { layersOf } from "../../overrides/layers.ts";
import { loadOverGenerator } from "../../overrides/load-over-generator.ts";
import { generatorRoot } from "../generator-root.ts";
import { makeAnew } from "../known/known-made.ts";
import { listOverrides } from "./list-overrides.ts";
import { overridesOf } from "./overrides-of-site.ts";

/** The files in place of the generator's, as they were when this process began to load them. */
let loaded = "";

/**
 * Has what this process loads from now on come from a site where it has files in place of the generator's.
 * Those that cannot be used are told of where the site is read: until then the originals do.
 */
export async function startOverGenerator(root: string): Promise<void> {
  const layers = layersOf(root, generatorRoot);
  if (!layers) return;
  loaded = stateOf(root);
  const { faults } = await overridesOf(root, makeAnew);
  const broken = new Set(
    faults
      .filter(({ severity }) => severity === "error")
      .map(({ file }) => join(layers.site, file)),
  );
  loadOverGenerator(layers, (file) => !broken.has(file));
}

/** Whether a site still has the files in place of the generator's that this process has loaded. */
export function isOverGeneratorAsLoaded(root: string): boolean {
  return stateOf(root) === loaded;
}

/** Of files that come and go meanwhile, the next look tells. */
function stateOf(root: string): string {
  const layers = layersOf(root, generatorRoot);
  const paths = layers ? listOverrides(layers) : [];
  return paths
    .map((path) => {
      const stats = statSync(join(root, overridesFolder, path), { throwIfNoEntry: false });
      return `${path} ${stats?.size} ${stats?.mtimeMs}\n`;
    })
    .join("");
}
