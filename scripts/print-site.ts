import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { readBasePath } from "../src/audit/read-base-path.ts";
import { CommandError } from "../src/command/command-error.ts";
import type { Progress } from "../src/command/progress.ts";
import { writeWhole } from "../src/disk/write-whole.ts";
import { bundleAssets } from "../src/eleventy/assets.ts";
import { type PrintedPdf, printDocuments } from "../src/print/print-documents.ts";
import { openProject, type Project } from "../src/project/open-project.ts";
import { readOptions } from "../src/project/options.ts";
import { renderRoute } from "../src/project/site-files.ts";
import { ancestorsOf } from "../src/routes/links.ts";
import { pdfsOf } from "../src/routes/pdf-url.ts";

/** What is printed, and who is told of it. */
export interface SiteToPrint {
  /** The folder of the site. */
  readonly root: string;
  /** The folder of the built site. */
  readonly folder: string;
  readonly progress: Progress;
  /** Is told the address of each PDF. */
  readonly onPrinted: (url: string) => void;
}

/**
 * Prints the documents of a site into its built folder.
 * @returns how many PDFs there are
 * @throws CommandError when the built site lacks a page of the documents
 */
export async function printSite(options: SiteToPrint): Promise<number> {
  const { root, folder, progress, onPrinted } = options;
  const { now, hasSharePictures } = readOptions(process.env);
  const project = await openProject(resolve(root), now, {
    progress,
    basePath: await readBasePath(folder),
  });
  const { site, table } = project;
  const pdfs = pdfsOf(table);
  const missing = pdfs.find(({ page }) => !existsSync(join(folder, page.url, "index.html")));
  if (missing) throw new CommandError("page-not-built", folder, { page: missing.page.url });
  const onStep = progress.begin("printing");
  const printed = await printDocuments({
    folder,
    place: site.settings,
    pdfs,
    date: process.env.SOURCE_DATE_EPOCH === undefined ? undefined : now,
    onPrinted: (url, done) => {
      progress.hide();
      onPrinted(url);
      onStep(done, pdfs.length);
    },
  });
  await nameFiles(project, { root: resolve(root), folder, printed, hasSharePictures });
  progress.hide();
  return pdfs.length;
}

interface PrintedSite {
  readonly root: string;
  readonly folder: string;
  readonly printed: ReadonlyMap<string, PrintedPdf>;
  readonly hasSharePictures: boolean;
}

/** Writes the pages of the documents again, which link to the PDFs now that their sizes are known. */
async function nameFiles(
  project: Project,
  { root, folder, printed, hasSharePictures }: PrintedSite,
): Promise<void> {
  const bundled = await bundleAssets(root, {
    hasSharePictures,
    basePath: project.site.settings.basePath,
  });
  const assets = { ...bundled.assets, pdfs: printed };
  const above = new Set(
    pdfsOf(project.table).map(({ page }) => ancestorsOf(page, project.table).at(-1)),
  );
  const pages = project.table.routes.filter((route) => above.has(route));
  for (const page of pages)
    writeWhole(join(folder, page.url, "index.html"), renderRoute(project, page, assets));
}
