import type { UserConfig } from "@11ty/eleventy";
import "./src/project/check-node.ts";
import { addPages } from "./src/eleventy/add-pages.ts";
import { copyFiles } from "./src/eleventy/copied-files.ts";
import { addSearchIndex } from "./src/eleventy/search-index.ts";
import { addSharePictures } from "./src/eleventy/share-pictures.ts";
import { keptPagesFolder, openKeptPages } from "./src/project/kept-pages.ts";
import { openProject } from "./src/project/open-project.ts";
import { readOptions } from "./src/project/options.ts";
import { printWarnings } from "./src/project/print-faults.ts";

/** Composition root: what the site is made of, and in which order. */
export default async function regionwebb(eleventy: UserConfig): Promise<void> {
  const options = readOptions(process.env);

  // 1. Nothing below the input folder is a template: all pages come from the model.
  eleventy.setTemplateFormats(["11ty.js"]);

  // 2. Pages: content is read, checked and linked, and every page and file written.
  const pages = openKeptPages(keptPagesFolder, options.root);
  const project = await openProject(options.root, options.now, { pages }).finally(pages.save);
  await printWarnings(project);
  await addPages(eleventy, project, options);

  // 3. Pictures, films and typefaces are copied as they are.
  copyFiles(eleventy, project, options);

  // 4. Search: an index per language is made of the pages that were written.
  addSearchIndex(eleventy, project, options);

  // 5. Sharing: a picture per page, for where people share it.
  addSharePictures(eleventy, project, options);
}
