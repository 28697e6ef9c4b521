import { join } from "node:path";
import type { UserConfig } from "@11ty/eleventy";
import type { Progress } from "../command/progress.ts";
import { mediaFolder } from "../model/site-files.ts";
import type { Task } from "../outputs/share-pictures/draw-tasks.ts";
import { readPictureColours } from "../outputs/share-pictures/picture-colours.ts";
import { pictureWords } from "../outputs/share-pictures/picture-words.ts";
import { openStudio, type Studio } from "../outputs/share-pictures/share-pictures.ts";
import { typefaceFiles, typefaceOf } from "../outputs/typefaces.ts";
import { generatorRoot } from "../project/generator-root.ts";
import { cacheFolder } from "../project/kept/cache-folder.ts";
import type { Project } from "../project/open-project.ts";
import type { Options } from "../project/options.ts";
import type { OpenWriter, SiteWriter } from "../publish/site-writer.ts";
import type { Route } from "../routes/route.ts";
import { sharePictureOwners, sharePictureUrl } from "../routes/share-picture.ts";

interface DrawingOptions extends Options {
  readonly progress: Progress;
  readonly openWriter: OpenWriter;
}

/** Has the pictures drawn while the pages are written, and puts each beside the page whose own it is. */
export function addSharePictures(
  eleventy: UserConfig,
  project: Project,
  options: DrawingOptions,
): void {
  if (!options.hasSharePictures) return;
  let finish: ((writer: SiteWriter) => Promise<void>) | undefined;
  eleventy.on("eleventy.before", async () => {
    finish = await startDrawing(project, options);
  });
  eleventy.on("eleventy.after", ({ directories: { output } }) =>
    finish?.(options.openWriter(output)),
  );
}

/** Starts to draw, and gives a function that waits and puts the pictures into the folder of the built site. */
async function startDrawing(
  project: Project,
  options: DrawingOptions,
): Promise<(writer: SiteWriter) => Promise<void>> {
  const { taskOf, draw } = await openPictures(project, options);
  const pictures = sharePictureOwners(project.table).map((route) => ({
    path: sharePictureUrl(route).slice(1),
    task: taskOf(route),
  }));
  const drawn = draw(pictures.map(({ task }) => task));
  return async (writer) => {
    await drawn(options.progress.begin("drawing"));
    const onCopied = options.progress.begin("copying");
    for (const [index, { path, task }] of pictures.entries()) {
      await writer.copy(path, task.file);
      onCopied(index + 1, pictures.length);
    }
    await writer.finish();
  };
}

/** A studio that knows what the picture of a page shows. */
export interface Pictures {
  readonly taskOf: (route: Route) => Task;
  readonly draw: Studio["draw"];
}

/**
 * Opens the studio of a site.
 * @param options the folder of the site, and how many threads may draw
 */
export async function openPictures(
  { site, table, translators }: Project,
  { root, workers }: Pick<Options, "root" | "workers">,
): Promise<Pictures> {
  const { logo } = site.settings;
  const { coloursOf } = await readPictureColours(join(generatorRoot, "_includes", "styles"), root);
  const tools = {
    cache: join(cacheFolder, "share-pictures"),
    fonts: [typefaceFiles.western, typefaceFiles.further].map(typefaceOf),
    logo: logo === undefined ? undefined : join(root, mediaFolder, logo),
  };
  const { taskOf, draw } = await openStudio(tools, workers);
  return {
    draw,
    taskOf: (route) => {
      const words = pictureWords(route, { site, table, translator: translators(route.language) });
      return taskOf({ words, colours: coloursOf(words.theme) });
    },
  };
}
