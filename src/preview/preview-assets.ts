import type { ServerResponse } from "node:http";
import type { Assets } from "../../_includes/page-context.tsx";
import { assetsFolder, madeTypefaces, typefaces } from "../eleventy/copied-files.ts";
import { bundleScripts, scriptsFolder } from "../outputs/scripts.ts";
import { styledBy, stylesFolder } from "../project/style-folders.ts";
import { answerWith } from "./respond.ts";

/** The names of the assets in a preview. */
export type PreviewAssets = Assets & { readonly script: string };

/** What they name is made anew each time that it is asked for. */
export async function assetsOfPreview(): Promise<PreviewAssets> {
  const [first] = await typefaces();
  return {
    stylesheet: `/${assetsFolder}/preview.css`,
    font: `/${first?.path}`,
    script: `/${scriptsFolder}/preview.js`,
    hasSharePictures: true,
  };
}

/** The stylesheet as it stands on the disk. What bundles it is loaded with the first one. */
export async function answerStylesheet(
  response: ServerResponse,
  root: string,
  basePath: string,
): Promise<void> {
  const { bundleStylesheet } = await import("../outputs/stylesheet.ts");
  const options = { typefaces: await typefaces(), basePath, ...styledBy(root) };
  const { content } = await bundleStylesheet(stylesFolder, root, options);
  answerWith(response, ".css", content);
}

/** Where the typeface of an address stands; undefined for any other address. It needs no site. */
export async function typefaceAt(address: string): Promise<string | undefined> {
  if (!address.startsWith(`/${assetsFolder}/`)) return undefined;
  return (await madeTypefaces(0)).find(({ path }) => `/${path}` === address)?.file;
}

interface AskedScript {
  /** The address that is asked for, and that of the first script. */
  readonly path: string;
  readonly entry: string;
  readonly root: string;
}

/** The scripts as they stand on the disk; the parts keep the names that the first one asks for. */
export async function answerScript(
  response: ServerResponse,
  { path, entry: entryPath, root }: AskedScript,
): Promise<void> {
  const { mainScript } = await import("../eleventy/assets.ts");
  const { entry, parts } = await bundleScripts(mainScript, styledBy(root));
  const file = path === entryPath ? entry : parts.find((part) => `/${part.path}` === path);
  if (file) answerWith(response, ".js", file.content);
  else answerWith(response, ".txt", "", 404);
}
