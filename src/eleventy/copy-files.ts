import { join, relative } from "node:path";
import type { UserConfig } from "@11ty/eleventy";
import { mediaFolder } from "../model/read-site-files.ts";
import { cutTypefaces, type Typeface } from "../outputs/typefaces.ts";
import { generatorRoot } from "./open-project.ts";
import type { Options } from "./options.ts";

/** Files that took time to make, and that the next build takes as they are. May be removed at any time. */
export const cacheFolder = join(generatorRoot, ".cache");

/** The stylesheets and scripts stand here, and the typefaces. */
export const assetsFolder = "assets";

let cut: Promise<readonly Typeface[]> | undefined;

/** The typefaces as visitors load them; the first is the one that the first paint needs. */
export function typefaces(): Promise<readonly Typeface[]> {
  cut ??= cutTypefaces(join(cacheFolder, "typefaces"));
  return cut;
}

/** Has Eleventy copy the site's pictures and the typefaces as they are. */
export async function copyFiles(eleventy: UserConfig, { root }: Options): Promise<void> {
  const fromHere = (path: string) => relative(process.cwd(), path).replaceAll("\\", "/");
  eleventy.addPassthroughCopy({ [fromHere(join(root, mediaFolder))]: "media" });
  const styles = join(generatorRoot, "_includes", "styles", "feed.css");
  eleventy.addPassthroughCopy({ [fromHere(styles)]: `${assetsFolder}/feed.css` });
  for (const { file, path } of await typefaces())
    eleventy.addPassthroughCopy({ [fromHere(file)]: path });
}
