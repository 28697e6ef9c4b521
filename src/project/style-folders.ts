import { join } from "node:path";
import { kindsFolder } from "../model/site-files.ts";
import { type Layers, layersOf } from "../overrides/layers.ts";
import { generatorRoot } from "./generator-root.ts";

/** The folder of the generator's stylesheet. */
export const stylesFolder = join(generatorRoot, "_includes", "styles");

/** Where the styles and behaviours of the pages of a site are looked for. */
export interface StyledBy {
  /** The folders with a room for each kind. */
  readonly rooms: readonly string[];
  /** The site over the generator, where it may have files in place of the generator's. */
  readonly layers: Layers | undefined;
}

/** Where the styles and behaviours of the pages of a site are looked for. */
export function styledBy(root: string): StyledBy {
  return {
    rooms: [join(generatorRoot, "_includes", "kinds"), join(root, kindsFolder)],
    layers: layersOf(root, generatorRoot),
  };
}
