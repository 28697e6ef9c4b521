import { setImmediate } from "node:timers/promises";
import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { cleanText, isUnreadable } from "./clean-text.ts";
import { findLacks } from "./find-lacks.ts";
import { ImportError } from "./import-error.ts";
import { openPdf } from "./open-pdf.ts";
import type { PdfContent, PdfPage } from "./pdf-page.ts";
import { readOutline } from "./read-outline.ts";
import { type BoldFonts, readTexts } from "./read-texts.ts";

/** How a PDF is read. */
export interface ReadOptions {
  /** The name of the file, for messages. */
  readonly file: string;
  /** Called before the first page and after each one. */
  readonly onPage: (done: number, pages: number) => void;
  /** Called after each page that has no text, when it has been found out why: most PDFs have none. */
  readonly onTextless?: (done: number, pages: number) => void;
  /** Stops between two pages. */
  readonly signal: AbortSignal;
}

/**
 * Reads the text of a PDF page by page, with what it says about itself. No page is drawn and no
 * picture is read; the memory for a page is given back before the next.
 * @throws ImportError when the PDF cannot be read
 */
export async function readPdf(bytes: Uint8Array, options: ReadOptions): Promise<PdfContent> {
  const document = await openPdf(bytes.slice(), options.file);
  try {
    const read = await readPages(document, options);
    if (read.every(({ page }) => page === undefined))
      throw new ImportError("broken", options.file, { detail: read[0]?.detail ?? "" });
    const labels = await document.getPageLabels();
    const pages = read.map(({ page }, index): PdfPage => {
      const label = labels?.[index];
      const known = page ?? {
        viewer: index + 1,
        height: 0,
        texts: [],
        lack: "unreadable" as const,
      };
      return { ...known, ...(label && { label }) };
    });
    return {
      pages: await findLacks(pages, document, { ...options, bytes }),
      outline: await readOutline(document),
      ...(await readMetadata(document)),
    };
  } finally {
    await document.loadingTask.destroy();
  }
}

interface ReadPage {
  readonly page?: PdfPage;
  /** Why the page cannot be read. */
  readonly detail?: string;
}

async function readPages(
  document: PDFDocumentProxy,
  { onPage, signal }: ReadOptions,
): Promise<readonly ReadPage[]> {
  const pages: ReadPage[] = [];
  const fonts: BoldFonts = new Map();
  onPage(0, document.numPages);
  for (let viewer = 1; viewer <= document.numPages; viewer += 1) {
    pages.push(await readPage(document, viewer, fonts));
    onPage(viewer, document.numPages);
    // Lets the process hear of signals: pdf.js does not leave the queue of promises.
    await setImmediate();
    signal.throwIfAborted();
  }
  return pages;
}

/** A single page that is broken is lost; the others are not. */
async function readPage(
  document: PDFDocumentProxy,
  viewer: number,
  fonts: BoldFonts,
): Promise<ReadPage> {
  let proxy: PDFPageProxy | undefined;
  try {
    proxy = await document.getPage(viewer);
    const { height } = proxy.getViewport({ scale: 1 });
    const texts = await readTexts(proxy, fonts);
    if (!isUnreadable(texts.map(({ text }) => text).join("")))
      return { page: { viewer, height, texts } };
    return { page: { viewer, height, texts: [], lack: "unreadable" } };
  } catch (error) {
    return { detail: error instanceof Error ? error.message : String(error) };
  } finally {
    proxy?.cleanup();
  }
}

async function readMetadata(
  document: PDFDocumentProxy,
): Promise<Pick<PdfContent, "title" | "language" | "year">> {
  const { info } = await document.getMetadata();
  const stated = info as Readonly<Record<string, unknown>>;
  const textOf = (name: string) =>
    typeof stated[name] === "string" ? cleanText(stated[name]) : "";
  const [title, language] = [textOf("Title"), textOf("Language")];
  const [, year] = /^(?:D:)?(\d{4})/.exec(textOf("CreationDate")) ?? [];
  return {
    ...(title !== "" && { title }),
    ...(language !== "" && { language }),
    ...(year !== undefined && { year }),
  };
}
