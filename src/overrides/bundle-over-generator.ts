import type { Plugin } from "esbuild";
import { fileNamed, fileOver, isOriginalName, isOverride, type Layers } from "./layers.ts";

/** Has a bundle take the files of a site in place of those of the generator that they replace. */
export function bundleOverGenerator(layers: Layers): Plugin {
  return {
    name: "over-generator",
    setup({ onResolve, onLoad, resolve }) {
      onResolve({ filter: /./ }, ({ path, kind, importer, pluginData }) => {
        if (kind === "entry-point" || pluginData === asked || !isOverride(importer, layers))
          return undefined;
        const file = fileNamed(path, importer, layers);
        if (file !== undefined)
          return { path: file, ...(isOriginalName(path) && { suffix: original }) };
        // Packages are those of the generator.
        return resolve(path, { kind, resolveDir: layers.generator, pluginData: asked });
      });
      onLoad({ filter: /\.tsx?$/ }, ({ path, suffix }) => {
        const file = fileOver(path, layers);
        if (file === path || suffix === original) return undefined;
        return { contents: `export * from ${JSON.stringify(file)};`, resolveDir: layers.site };
      });
    },
  };
}

/** What esbuild is asked by this plugin, and is not to ask it again. */
const asked = Symbol("asked");

/** Tells a file of the generator from the one that is loaded in its place. */
const original = "?original";
