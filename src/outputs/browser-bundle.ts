import { join } from "node:path";
import type { BuildOptions, Metafile } from "esbuild";

/** Browsers of the last three years, as esbuild and Lightning CSS call them. */
export const browsers = {
  ofScripts: ["chrome120", "firefox121", "safari17.2"],
  ofStyles: { chrome: 120 << 16, firefox: 121 << 16, safari: (17 << 16) | (2 << 8) },
};

/** How esbuild bundles whatever runs in the browsers of visitors or editors. */
export const browserBundle = {
  bundle: true,
  format: "esm",
  minify: true,
  target: browsers.ofScripts,
  legalComments: "none",
  logLevel: "silent",
  write: false,
} as const satisfies BuildOptions;

/** The same in several files, each of which is loaded when it is needed, and kept by its name. */
export const splitBundle = {
  ...browserBundle,
  splitting: true,
  entryNames: "[name].[hash]",
  chunkNames: "[name].[hash]",
} as const satisfies BuildOptions;

/** What was bundled, and from what. */
export interface Bundled<Made> {
  /** Plain data. */
  readonly made: Made;
  /** The files that are in it, by their paths. */
  readonly files: readonly string[];
}

/**
 * The files of which something was bundled, by their paths.
 * @param folder the one in which esbuild worked
 */
export function filesIn({ inputs }: Metafile, folder: string): readonly string[] {
  // What a plugin made has the name of its namespace in front.
  const isFile = (name: string) => !/^[a-z-]{2,}:/.test(name);
  return Object.keys(inputs)
    .filter(isFile)
    .map((name) => join(folder, name));
}
