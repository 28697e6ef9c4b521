import { existsSync, globSync, realpathSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { overridesFolder } from "../model/site-files.ts";

/** Two folders of which one lies over the other: what a site has takes the place of what the generator has. */
export interface Layers {
  /** The folder of the site. */
  readonly site: string;
  /** The folder of the generator. */
  readonly generator: string;
}

/** What a file of a site imports by this name is the generator's own file, also where the site has another. */
const original = "regionwebb/original/";

/** What a site may have of its own beside files that replace others: these import its code. */
const ownFolder = "own";

/** The files below `_includes` that make pages: the rest is for tests, for the style guide and for forms. */
const replaceable = /^(?:components|kinds|layouts)\/(?!.*\.examples\.tsx$).*\.(?:tsx?|css)$/;

/** The layers of a site; undefined for the site of the generator itself, which has one alone. */
export function layersOf(site: string, generator: string): Layers | undefined {
  if (resolve(site) === resolve(generator)) return undefined;
  // Modules are known by where they really lie, and the folder of a site may be a link.
  return { site: existsSync(site) ? realpathSync(site) : site, generator };
}

/**
 * Whether a site may have a file of its own in place of one of the generator.
 * @param path below `_includes`, with forward slashes
 */
export function isReplaceable(path: string): boolean {
  return replaceable.test(path);
}

/** Whether a file of a site, by its path below `_includes`, replaces nothing and need not. */
export function isOwnHelper(path: string): boolean {
  return path.startsWith(`${ownFolder}/`);
}

/** The stylesheets that a site has beside those that replace others, in the order of their paths. */
export function ownStyles({ site }: Layers): readonly string[] {
  const folder = join(site, overridesFolder, ownFolder);
  return globSync("**/*.css", { cwd: folder })
    .sort()
    .map((path) => join(folder, path));
}

/** The file that counts in place of one of the generator: the site's, where it has one. */
export function fileOver(file: string, { site, generator }: Layers): string {
  const path = pathBelow(join(generator, overridesFolder), file);
  if (path === undefined || !isReplaceable(path)) return file;
  const own = join(site, overridesFolder, path);
  return existsSync(own) ? own : file;
}

/** Whether a file lies in the folder in which a site replaces files. */
export function isOverride(file: string, { site }: Layers): boolean {
  return pathBelow(join(site, overridesFolder), file) !== undefined;
}

/** Whether an import asks for the generator's own file, whatever the site has in its place. */
export function isOriginalName(name: string): boolean {
  return name.startsWith(original);
}

/**
 * What a file in that folder means by the name of another file. It names those of the generator as if it
 * lay among them, so that a copy of a file of the generator works as it is.
 * @returns undefined for the name of a package
 */
export function fileNamed(name: string, importer: string, layers: Layers): string | undefined {
  const { site, generator } = layers;
  if (isOriginalName(name)) return join(generator, overridesFolder, name.slice(original.length));
  if (!name.startsWith(".")) return undefined;
  const file = resolve(dirname(importer), name);
  return existsSync(file) ? file : join(generator, relative(site, file));
}

/** A path below a folder, with forward slashes; undefined for one elsewhere. */
export function pathBelow(folder: string, file: string): string | undefined {
  const path = relative(folder, file);
  return path === "" || path.startsWith("..") || path === file
    ? undefined
    : path.split(sep).join("/");
}
