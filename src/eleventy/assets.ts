import { join } from "node:path";
import type { Assets } from "../../_includes/page-context.tsx";
import type { OutputFile } from "../outputs/output-file.ts";
import { bundleScripts } from "../outputs/scripts.ts";
import { readPictureColours } from "../outputs/share-pictures/picture-colours.ts";
import { bundleStylesheet } from "../outputs/stylesheet.ts";
import { generatorRoot } from "../project/generator-root.ts";
import { styledBy, stylesFolder } from "../project/style-folders.ts";
import { typefaces } from "./copied-files.ts";

/** The module from which all scripts of the pages are reached. */
export const mainScript = join(generatorRoot, "_includes", "scripts", "main.ts");

/** What the assets of a site depend on beside its folder. */
interface AssetOptions {
  readonly hasSharePictures?: boolean;
  /** The path below which the site stands. */
  readonly basePath?: string | undefined;
}

/** The stylesheet and the scripts of a site, and their addresses. */
export async function bundleAssets(
  root: string,
  { hasSharePictures = false, basePath }: AssetOptions = {},
): Promise<{ readonly assets: Assets; readonly files: readonly OutputFile[] }> {
  const fonts = await typefaces();
  const places = styledBy(root);
  const [stylesheet, scripts, colours] = await Promise.all([
    bundleStylesheet(stylesFolder, root, { typefaces: fonts, basePath, ...places }),
    bundleScripts(mainScript, places),
    readPictureColours(stylesFolder, root),
  ]);
  return {
    assets: {
      stylesheet: `/${stylesheet.path}`,
      font: `/${fonts[0]?.path}`,
      script: `/${scripts.entry.path}`,
      iconColours: colours.coloursOf(),
      groundColours: colours.grounds,
      hasSharePictures,
    },
    files: [stylesheet, scripts.entry, ...scripts.parts],
  };
}
