import { join } from "node:path";
import type { UserConfig } from "@11ty/eleventy";
import type { Progress } from "../command/progress.ts";
import type { Site } from "../model/site.ts";
import { mediaFolder } from "../model/site-files.ts";
import { cutTypefaces, nameTypefaces, type Typeface } from "../outputs/typefaces.ts";
import { generatorRoot } from "../project/generator-root.ts";
import { cacheFolder } from "../project/kept/cache-folder.ts";
import type { Project } from "../project/open-project.ts";
import type { Options } from "../project/options.ts";
import { makePicturesOf, type OnMade, picturesOfSite } from "../project/pictures-of-site.ts";
import type { OpenWriter } from "../publish/site-writer.ts";

/** The stylesheets and scripts stand here, and the typefaces. */
export const assetsFolder = "assets";

/** A file of the built site that stands on the disk already. */
export interface CopiedFile {
  /** From the root of the built site, without a leading slash: `media/map.svg`. */
  readonly path: string;
  /** Where it stands. */
  readonly file: string;
  /** Makes it, where it has not been made before: pictures are there when this has been called. */
  readonly make?: () => Promise<void>;
}

const cutFolder = join(cacheFolder, "typefaces");

/**
 * The typefaces as visitors load them; the first is the one that the first paint needs. Their files are
 * there when copied files are asked for.
 */
export function typefaces(): Promise<readonly Typeface[]> {
  return nameTypefaces(cutFolder);
}

/** The typefaces with their files, which are made where they have not been made before. */
export async function madeTypefaces(workers: number): Promise<readonly Typeface[]> {
  await cutTypefaces(cutFolder, workers);
  return typefaces();
}

/**
 * The files that are published as they are: the media that the model has read and accepted, and nothing
 * else that lies beside them; the typefaces; and the stylesheet of feeds. Photographs are published as
 * pages show them, and without what cameras write in them.
 * @param how.root the folder of the site
 * @param how.workers how many threads may work beside this one
 */
export async function copiedFiles(
  { media }: Pick<Site, "media">,
  { root, workers }: Pick<Options, "root" | "workers">,
): Promise<readonly CopiedFile[]> {
  return [
    ...[...media]
      .filter(([, { raster }]) => raster === undefined)
      .map(([name, { file = join(root, mediaFolder, name) }]) => ({ path: `media/${name}`, file })),
    ...picturesOfSite({ root, site: { media } }),
    {
      path: `${assetsFolder}/feed.css`,
      file: join(generatorRoot, "_includes", "styles", "feed.css"),
    },
    ...(await madeTypefaces(workers)),
  ];
}

interface CopyOptions extends Options {
  readonly progress: Progress;
  readonly openWriter: OpenWriter;
}

/**
 * Has the files copied beside the pages, before the site takes its place.
 * @throws ContentError, when they are to be copied, for pictures that cannot be read
 */
export function copyFiles(eleventy: UserConfig, project: Project, options: CopyOptions): void {
  let found: Promise<readonly CopiedFile[]> | undefined;
  let tell: OnMade = () => {};
  eleventy.on("eleventy.before", () => {
    // What must be made first is made while pages are. Until somebody waits, a failure is kept for them.
    found = makePicturesOf(project, options.workers, (done, all) => tell(done, all)).then(() =>
      copiedFiles(project.site, options),
    );
    found.catch(() => {});
  });
  eleventy.on("eleventy.after", async ({ directories: { output } }) => {
    const writer = options.openWriter(output);
    tell = options.progress.begin("pictures");
    for (const { path, file } of (await found) ?? []) await writer.copy(path, file);
    await writer.finish();
  });
}
