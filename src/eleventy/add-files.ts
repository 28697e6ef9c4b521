import type { TemplateData, UserConfig, VirtualTemplate } from "@11ty/eleventy";
import type { Assets } from "../../_includes/page-context.tsx";
import type { Project } from "../project/open-project.ts";
import type { Options } from "../project/options.ts";
import { filesBesidePages, type SiteFile } from "../project/site-files.ts";
import { checkPath } from "../publish/path-in.ts";
import { bundleAssets } from "./assets.ts";

/**
 * Gives Eleventy one template, paginated over the files of the site beside its pages. One template and
 * not one a file: several of Eleventy's loops are quadratic in the number of templates.
 * @returns the names of the stylesheet and the scripts
 */
export async function addFiles(
  eleventy: UserConfig,
  project: Project,
  { root, hasSharePictures }: Options,
): Promise<Assets> {
  const { assets, files } = await bundleAssets(root, {
    hasSharePictures,
    basePath: project.site.settings.basePath,
  });
  eleventy.addTemplate(
    "site.11ty.js",
    templateOver([
      ...filesBesidePages(project, assets),
      ...files.map(({ path, content }) => ({ path, render: () => content })),
    ]),
  );
  return assets;
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
