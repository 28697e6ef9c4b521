import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { overridesFolder } from "../../model/site-files.ts";
import { isReplaceable, type Layers, pathBelow } from "../../overrides/layers.ts";

/** The files of a site in the folder for what replaces files of the generator, by their paths below it. */
export function listOverrides({ site }: Layers): readonly string[] {
  return filesBelow(join(site, overridesFolder));
}

/** The files of the generator that a site may replace, by their paths below `_includes`. */
export function replaceableFiles({ generator }: Layers): readonly string[] {
  return filesBelow(join(generator, overridesFolder)).filter(isReplaceable);
}

/** Names that begin with a dot belong to programs. */
function filesBelow(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .flatMap(({ parentPath, name }) => pathBelow(folder, join(parentPath, name)) ?? [])
    .filter((path) => !path.split("/").some((name) => name.startsWith(".")))
    .sort();
}
