import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import type { UserConfig } from "@11ty/eleventy";
import { mediaFolder } from "../model/read-site-files.ts";
import type { Options } from "./options.ts";

const require = createRequire(import.meta.url);

/** The typefaces, upright and italic, as the npm package brings them: one file each, subset to Latin. */
export const fontFiles = [
  "atkinson-hyperlegible-next-latin-wght-normal.woff2",
  "atkinson-hyperlegible-next-latin-wght-italic.woff2",
] as const;

/** Where the stylesheet looks for the typefaces, from the root of the site. */
export const assetsFolder = "assets";

/** Has Eleventy copy the site's pictures and the typefaces as they are. */
export function copyFiles(eleventy: UserConfig, { root }: Options): void {
  const fonts = join(
    dirname(require.resolve("@fontsource-variable/atkinson-hyperlegible-next/package.json")),
    "files",
  );
  const fromHere = (path: string) => relative(process.cwd(), path).replaceAll("\\", "/");
  eleventy.addPassthroughCopy({ [fromHere(join(root, mediaFolder))]: "media" });
  for (const file of fontFiles)
    eleventy.addPassthroughCopy({ [fromHere(join(fonts, file))]: `${assetsFolder}/${file}` });
}
