import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { UserConfig } from "@11ty/eleventy";
import { mediaFolder } from "../model/read-site-files.ts";
import { readPictureColours } from "../outputs/share-pictures/picture-colours.ts";
import { pictureWords } from "../outputs/share-pictures/picture-words.ts";
import { openStudio } from "../outputs/share-pictures/share-pictures.ts";
import { typefaceFiles, typefaceOf } from "../outputs/typefaces.ts";
import { cacheFolder } from "../project/cache-folder.ts";
import { generatorRoot } from "../project/generator-root.ts";
import type { Project } from "../project/open-project.ts";
import type { Options } from "../project/options.ts";
import { pathIn } from "../publish/path-in.ts";
import type { Route } from "../routes/route.ts";
import { sharePictureOwners, sharePictureUrl } from "../routes/share-picture.ts";

/** Pictures that are drawn or copied at the same time. */
const atOnce = 4;

/** After the pages, writes the picture of each page that has one of its own beside it. */
export function addSharePictures(
  eleventy: UserConfig,
  project: Project,
  { root, hasSharePictures }: Options,
): void {
  if (!hasSharePictures) return;
  eleventy.on("eleventy.after", async ({ directories: { output } }) => {
    const draw = await pictureDrawer(project, root);
    const routes = sharePictureOwners(project.table).values();
    const write = async () => {
      for (const route of routes)
        await writeFile(pathIn(output, sharePictureUrl(route).slice(1)), await draw(route));
    };
    await Promise.all(Array.from({ length: atOnce }, write));
  });
}

/** Gives a function that makes the picture of a page. */
export async function pictureDrawer(
  { site, table, translators }: Project,
  root: string,
): Promise<(route: Route) => Promise<Buffer>> {
  const { logo } = site.settings;
  const [fonts, colours, sign] = await Promise.all([
    Promise.all(
      [typefaceFiles.western, typefaceFiles.further].map((file) => readFile(typefaceOf(file))),
    ),
    readPictureColours(join(generatorRoot, "_includes", "styles"), root),
    logo === undefined ? undefined : readFile(join(root, mediaFolder, logo)),
  ]);
  const draw = await openStudio({ cache: join(cacheFolder, "share-pictures"), fonts });
  return (route) => {
    const words = pictureWords(route, { site, table, translator: translators(route.language) });
    return draw({ words, colours: colours(words.theme), logo: sign });
  };
}
