import { join } from "node:path";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import puppeteer, { type Browser } from "puppeteer-core";
import { launchOptions } from "../audit/launch-options.ts";
import { serveSite } from "../audit/serve-site.ts";
import { writeWhole } from "../disk/write-whole.ts";
import type { PrintedPage } from "../routes/pdf-url.ts";
import { type Place, webAddress } from "../routes/web-address.ts";
import { answerFrom } from "./answer-requests.ts";
import { finishPdf } from "./finish-pdf.ts";

/** What is printed, and what the PDFs say. */
export interface PrintJob {
  /** The folder of the built site. */
  readonly folder: string;
  /** Where the site is published: links in the PDFs lead there. */
  readonly place: Place;
  readonly pdfs: readonly PrintedPage[];
  /** The moment that all PDFs give as theirs; without it, each has the day of its content. */
  readonly date?: Date | undefined;
  /** Is told of each PDF when it has been written, and how many have been. */
  readonly onPrinted?: (url: string, done: number) => void;
}

/** What links say of a PDF. */
export interface PrintedPdf {
  readonly bytes: number;
  readonly pages: number;
}

/**
 * Prints documents of a built site: the page that holds the whole of each becomes a tagged PDF with
 * outline, title and language beside it. The same site gives the same bytes.
 * @returns the size and the number of pages of each PDF, by its address
 * @throws Error when a page is not in the built site, or there is no browser
 */
export async function printDocuments(job: PrintJob): Promise<ReadonlyMap<string, PrintedPdf>> {
  const printed = new Map<string, PrintedPdf>();
  if (job.pdfs.length === 0) return printed;
  const served = await serveSite(job.folder);
  try {
    const browser = await puppeteer.launch(await launchOptions());
    try {
      for (const pdf of job.pdfs) {
        printed.set(pdf.url, await printDocument(pdf, { job, browser, origin: served.origin }));
        job.onPrinted?.(pdf.url, printed.size);
      }
    } finally {
      await browser.close();
    }
  } finally {
    await served.close();
  }
  return printed;
}

interface Printer {
  readonly job: PrintJob;
  readonly browser: Browser;
  readonly origin: string;
}

/** The page is opened under its public address, so that its links are what readers will follow. */
async function printDocument(
  { page: { url: path, lastModified }, url }: PrintedPage,
  { job, browser, origin }: Printer,
): Promise<PrintedPdf> {
  const page = await browser.newPage();
  try {
    await answerFrom(page, { from: origin, as: new URL(job.place.url).origin });
    const response = await page.goto(webAddress(path, job.place), { waitUntil: "load" });
    if (!response?.ok())
      throw new Error(`${path} cannot be printed: status ${response?.status() ?? "unknown"}`);
    const [title, language] = await page.evaluate(asFile);
    // A4, unless the stylesheet asks for another paper.
    const printed = await page.pdf({
      format: "A4",
      preferCSSPageSize: true,
      printBackground: true,
      tagged: true,
      outline: true,
      timeout: 120_000,
    });
    const date = job.date ?? dayOf(lastModified);
    const pdf = await finishPdf(printed, { title, language, date });
    writeWhole(join(job.folder, url), pdf);
    return { bytes: pdf.byteLength, pages: await countPages(pdf) };
  } finally {
    await page.close();
  }
}

/**
 * Runs in the page. A file is kept and compared: unlike a sheet from a printer, it does not say of
 * which day the page is, which would make it another one every day.
 * @returns the title and the language of the page
 */
function asFile(): readonly [title: string, language: string] {
  document.documentElement.dataset.printedAs = "file";
  return [document.title, document.documentElement.lang];
}

/** A day (`YYYY-MM-DD`) as the moment at which it begins. */
function dayOf(day: string | undefined): Date | undefined {
  return day === undefined ? undefined : new Date(`${day}T00:00:00Z`);
}

async function countPages(pdf: Uint8Array): Promise<number> {
  // pdf.js takes the bytes for itself: it is given its own.
  const document = await getDocument({ data: pdf.slice(), verbosity: 0 }).promise;
  try {
    return document.numPages;
  } finally {
    await document.loadingTask.destroy();
  }
}
