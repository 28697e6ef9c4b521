import { join } from "node:path";
import type { TemplateData, UserConfig, VirtualTemplate } from "@11ty/eleventy";
import type { Assets } from "../../_includes/page-context.tsx";
import type { OutputFile } from "../outputs/output-file.ts";
import { bundleStylesheet } from "../outputs/stylesheet.ts";
import { assetsFolder, fontFiles } from "./copy-files.ts";
import { generatorRoot, type Project } from "./open-project.ts";
import type { Options } from "./options.ts";
import { type SiteFile, siteFiles } from "./site-files.ts";

/** The folder of the generator's stylesheet. */
export const stylesFolder = join(generatorRoot, "_includes", "styles");

/**
 * Gives Eleventy one template, paginated over all files of the site. One template and not one a page:
 * several of Eleventy's loops are quadratic in the number of templates.
 */
export async function addPages(
  eleventy: UserConfig,
  project: Project,
  { root }: Options,
): Promise<void> {
  const stylesheet = await bundleStylesheet(stylesFolder, root);
  const assets = assetsWith(stylesheet);
  const files: readonly SiteFile[] = [
    ...siteFiles(project, assets),
    { path: stylesheet.path, render: () => stylesheet.content },
  ];
  eleventy.addTemplate("site.11ty.js", templateOver(files));
}

/** The addresses of the files that every page loads, where the stylesheet is the given one. */
export function assetsWith({ path }: Pick<OutputFile, "path">): Assets {
  return { stylesheet: `/${path}`, font: `/${assetsFolder}/${fontFiles[0]}` };
}

function templateOver(files: readonly SiteFile[]): new () => VirtualTemplate {
  return class {
    data(): TemplateData {
      return {
        files,
        pagination: { data: "files", size: 1, alias: "file", addAllPagesToCollections: false },
        permalink: ({ file }: TemplateData) => (file as SiteFile).path,
        eleventyExcludeFromCollections: true,
      };
    }

    render({ file }: TemplateData): string {
      return (file as SiteFile).render();
    }
  };
}
