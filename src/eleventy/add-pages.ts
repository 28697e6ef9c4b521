import { join } from "node:path";
import type { TemplateData, UserConfig, VirtualTemplate } from "@11ty/eleventy";
import type { Assets } from "../../_includes/page-context.tsx";
import type { OutputFile } from "../outputs/output-file.ts";
import { bundleScripts } from "../outputs/scripts.ts";
import { readPictureColours } from "../outputs/share-pictures/picture-colours.ts";
import { bundleStylesheet } from "../outputs/stylesheet.ts";
import { generatorRoot } from "../project/generator-root.ts";
import { type Project, roomsOf, stylesFolder } from "../project/open-project.ts";
import type { Options } from "../project/options.ts";
import { type SiteFile, siteFiles } from "../project/site-files.ts";
import { checkPath } from "../publish/path-in.ts";
import { typefaces } from "./copied-files.ts";

/** The module from which all scripts of the pages are reached. */
export const mainScript = join(generatorRoot, "_includes", "scripts", "main.ts");

/**
 * Gives Eleventy one template, paginated over all files of the site. One template and not one a page:
 * several of Eleventy's loops are quadratic in the number of templates.
 */
export async function addPages(
  eleventy: UserConfig,
  project: Project,
  { root, hasSharePictures }: Options,
): Promise<void> {
  const { assets, files } = await bundleAssets(root, hasSharePictures);
  eleventy.addTemplate(
    "site.11ty.js",
    templateOver([
      ...siteFiles(project, assets),
      ...files.map(({ path, content }) => ({ path, render: () => content })),
    ]),
  );
}

/** The stylesheet and the scripts of a site, and their addresses. */
export async function bundleAssets(
  root: string,
  hasSharePictures = false,
): Promise<{ readonly assets: Assets; readonly files: readonly OutputFile[] }> {
  const fonts = await typefaces();
  const rooms = roomsOf(root);
  const [stylesheet, scripts, colours] = await Promise.all([
    bundleStylesheet(stylesFolder, root, { typefaces: fonts, rooms }),
    bundleScripts(mainScript, rooms),
    readPictureColours(stylesFolder, root),
  ]);
  return {
    assets: {
      stylesheet: `/${stylesheet.path}`,
      font: `/${fonts[0]?.path}`,
      script: `/${scripts.entry.path}`,
      iconColours: colours(),
      hasSharePictures,
    },
    files: [stylesheet, scripts.entry, ...scripts.parts],
  };
}

function templateOver(files: readonly SiteFile[]): new () => VirtualTemplate {
  return class {
    data(): TemplateData {
      return {
        files,
        pagination: { data: "files", size: 1, alias: "file", addAllPagesToCollections: false },
        permalink: ({ file }: TemplateData) => checkPath((file as SiteFile).path),
        eleventyExcludeFromCollections: true,
      };
    }

    render({ file }: TemplateData): string {
      return (file as SiteFile).render();
    }
  };
}
