import { registerHooks } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { fileNamed, fileOver, isOverride, type Layers } from "./layers.ts";

/**
 * Has this process load the files of a site in place of those of the generator that they replace. There is
 * one instance of everything: what a file imports is what the generator itself has loaded or will load.
 * @param isSound whether a file can be loaded; those of the generator stay where one cannot
 */
export function loadOverGenerator(layers: Layers, isSound: (file: string) => boolean): void {
  registerHooks({
    resolve: (name, context, next) => {
      const importer = fileOf(context.parentURL);
      if (importer !== undefined && isOverride(importer, layers)) {
        const file = fileNamed(name, importer, layers);
        if (file !== undefined) return next(pathToFileURL(file).href, context);
        // Packages are those of the generator.
        return next(name, { ...context, parentURL: import.meta.url });
      }
      const found = next(name, context);
      const file = fileOf(found.url);
      const own = file === undefined ? undefined : fileOver(file, layers);
      if (own === undefined || own === file || !isSound(own)) return found;
      return { ...found, url: pathToFileURL(own).href };
    },
  });
}

function fileOf(url: string | undefined): string | undefined {
  return url?.startsWith("file:") ? fileURLToPath(url) : undefined;
}
