import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { openProject } from "../src/eleventy/open-project.ts";
import { readOptions } from "../src/eleventy/options.ts";
import { printDocuments } from "../src/print/print-documents.ts";
import { pdfsOf } from "../src/routes/pdf-url.ts";
import { UsageError } from "./run-command.ts";

/**
 * Prints the documents of a site into its built folder, and says which.
 * @param root the folder of the site
 * @param folder the built site
 * @throws UsageError when the built site lacks a page of the documents
 */
export async function printSite(root: string, folder: string): Promise<void> {
  const { now } = readOptions(process.env);
  const { site, table } = await openProject(resolve(root), now);
  const pdfs = pdfsOf(table);
  const missing = pdfs.find(({ page }) => !existsSync(join(folder, page.url, "index.html")));
  if (missing)
    throw new UsageError(
      `${folder} has no page ${missing.page.url}: build the site first (npm run build).`,
    );
  await printDocuments({
    folder,
    siteUrl: site.settings.url,
    pdfs,
    date: now,
    onPrinted: (url) => console.log(url),
  });
  console.log(`${pdfs.length} PDFs printed`);
}
