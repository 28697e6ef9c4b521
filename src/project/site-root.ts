import { resolve } from "node:path";
import { generatorRoot } from "./generator-root.ts";

/**
 * The folder of the site that a command is about where none is named: the one that REGIONWEBB_ROOT
 * names, which is the folder in which a command was called where a site lies there, or else the
 * generator's own.
 */
export const siteRoot = resolve(process.env.REGIONWEBB_ROOT || generatorRoot);

/**
 * The same, where that is not the generator's own: commands that write do not take the reference site
 * for the one that is meant.
 */
export const ownSiteRoot: string | undefined =
  siteRoot === resolve(generatorRoot) ? undefined : siteRoot;
