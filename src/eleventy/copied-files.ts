import { join } from "node:path";
import type { UserConfig } from "@11ty/eleventy";
import type { Site } from "../model/site.ts";
import { mediaFolder } from "../model/site-files.ts";
import { cutTypefaces, nameTypefaces, type Typeface } from "../outputs/typefaces.ts";
import { generatorRoot } from "../project/generator-root.ts";
import { cacheFolder } from "../project/kept/cache-folder.ts";
import type { Project } from "../project/open-project.ts";
import type { Options } from "../project/options.ts";
import type { OpenWriter } from "../publish/site-writer.ts";

/** The stylesheets and scripts stand here, and the typefaces. */
export const assetsFolder = "assets";

/** A file of the built site that stands on the disk already. */
export interface CopiedFile {
  /** From the root of the built site, without a leading slash: `media/map.svg`. */
  readonly path: string;
  /** Where it stands. */
  readonly file: string;
}

const cutFolder = join(cacheFolder, "typefaces");

/**
 * The typefaces as visitors load them; the first is the one that the first paint needs. Their files are
 * there when copied files are asked for.
 */
export function typefaces(): Promise<readonly Typeface[]> {
  return nameTypefaces(cutFolder);
}

/**
 * The files that are published as they are: the media that the model has read and accepted, and nothing
 * else that lies beside them; the typefaces; and the stylesheet of feeds.
 * @param how.root the folder of the site
 * @param how.workers how many threads may work beside this one
 */
export async function copiedFiles(
  { media }: Pick<Site, "media">,
  { root, workers }: Pick<Options, "root" | "workers">,
): Promise<readonly CopiedFile[]> {
  await cutTypefaces(cutFolder, workers);
  return [
    ...[...media].map(([name, { file = join(root, mediaFolder, name) }]) => ({
      path: `media/${name}`,
      file,
    })),
    {
      path: `${assetsFolder}/feed.css`,
      file: join(generatorRoot, "_includes", "styles", "feed.css"),
    },
    ...(await typefaces()),
  ];
}

/** Has the files copied beside the pages, before the site takes its place. */
export function copyFiles(
  eleventy: UserConfig,
  { site }: Project,
  options: Options & { readonly openWriter: OpenWriter },
): void {
  let found: Promise<readonly CopiedFile[]> | undefined;
  eleventy.on("eleventy.before", () => {
    // What must be made first is made while pages are. Until somebody waits, a failure is kept for them.
    found = copiedFiles(site, options);
    found.catch(() => {});
  });
  eleventy.on("eleventy.after", async ({ directories: { output } }) => {
    const writer = options.openWriter(output);
    for (const { path, file } of (await found) ?? []) await writer.copy(path, file);
    await writer.finish();
  });
}
