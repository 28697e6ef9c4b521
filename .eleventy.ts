import type { UserConfig } from "@11ty/eleventy";
import "./src/project/check-node.ts";
import { noProgress, type Progress } from "./src/command/progress.ts";
import { addAdmin } from "./src/eleventy/add-admin.ts";
import { addConfiguration } from "./src/eleventy/add-configuration.ts";
import { addFiles } from "./src/eleventy/add-files.ts";
import { copyFiles } from "./src/eleventy/copied-files.ts";
import { addSharePictures } from "./src/eleventy/share-pictures.ts";
import { writePages } from "./src/eleventy/write-pages.ts";
import { openKeptProject } from "./src/project/open-kept-project.ts";
import type { Project } from "./src/project/open-project.ts";
import { readOptions } from "./src/project/options.ts";
import { printWarnings } from "./src/project/print-faults.ts";
import { type OpenWriter, openSiteWriter } from "./src/publish/site-writer.ts";

/**
 * Composition root: what the site is made of, and in which order.
 * @param progress shows how far it is
 * @param onProject is told of the site that has been read
 * @returns is handed what writes the files of the site
 */
export function composeSite(
  progress: Progress,
  onProject: (project: Project) => void = () => {},
): (eleventy: UserConfig, openWriter?: OpenWriter) => Promise<void> {
  return async (eleventy, openWriter = openSiteWriter) => {
    const options = readOptions(process.env);

    // 1. Nothing below the input folder is a template: all pages come from the model.
    eleventy.setTemplateFormats(["11ty.js"]);
    // What follows the files that Eleventy writes follows in the order of these steps.
    eleventy.setEventEmitterMode("sequential");

    // 2. Content is read, checked and linked: all else follows from it.
    const project = await openKeptProject(options, progress, {
      hasGuide: options.hasGuide,
      basePath: options.basePath,
    });
    progress.hide();
    await printWarnings(project);
    onProject(project);

    // 3. Feeds, calendars, data, styles and scripts.
    progress.begin("files");
    const assets = await addFiles(eleventy, project, options);

    // 4. Pages, and the index of the search, which is made of them.
    writePages(eleventy, project, { assets, options, progress, openWriter });

    // 5. Photographs as pages show them; drawings, films and typefaces as they are.
    copyFiles(eleventy, project, { ...options, progress, openWriter });

    // 6. Sharing: a picture per page, for where people share it.
    addSharePictures(eleventy, project, { ...options, progress, openWriter });

    // 7. Forms for editors, where the site says where its files are kept.
    addAdmin(eleventy, project, { ...options, assets, openWriter });

    // 8. The configuration of servers, which lies beside the site.
    addConfiguration(eleventy, project, options);
  };
}

/** For whoever starts Eleventy itself: shows nothing. */
export default composeSite(noProgress);
