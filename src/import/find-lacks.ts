import { setImmediate } from "node:timers/promises";
import { OPS, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { openPdf } from "./open-pdf.ts";
import type { PdfPage } from "./pdf-page.ts";

/** More drawing than lines and boxes: letters that were turned into shapes, or a chart. */
const fewestShapes = 20;

interface LackOptions {
  readonly bytes: Uint8Array;
  /** The name of the file, for messages. */
  readonly file: string;
  readonly signal: AbortSignal;
  readonly onTextless?: (done: number, pages: number) => void;
}

/** Finds out why pages have no text: nothing stands on them, or only a picture does. */
export async function findLacks(
  pages: readonly PdfPage[],
  document: PDFDocumentProxy,
  { bytes, file, signal, onTextless }: LackOptions,
): Promise<readonly PdfPage[]> {
  const isSilent = ({ texts, lack }: PdfPage) => lack === undefined && texts.length === 0;
  const silent = pages.filter(isSilent).length;
  if (silent === 0) return pages;
  const strict = await openPdf(bytes.slice(), file, { stopsAtPictures: true });
  try {
    const found: PdfPage[] = [];
    let done = 0;
    for (const page of pages) {
      signal.throwIfAborted();
      if (isSilent(page)) {
        const isDrawn = await hasDrawing(document, strict, page.viewer);
        found.push({ ...page, lack: isDrawn ? "picture" : "empty" });
        done += 1;
        onTextless?.(done, silent);
      } else found.push(page);
    }
    return found;
  } finally {
    await strict.loadingTask.destroy();
  }
}

/**
 * Whether something is drawn on a page. To read pictures would take seconds, so they are skipped in
 * one reading and end the other: where the two differ, there is one.
 */
async function hasDrawing(
  document: PDFDocumentProxy,
  strict: PDFDocumentProxy,
  viewer: number,
): Promise<boolean> {
  const all = await readOperators(document, viewer);
  const untilPicture = await readOperators(strict, viewer);
  const shapes = all.filter((operator) => operator === OPS.constructPath).length;
  return untilPicture.length < all.length || shapes >= fewestShapes;
}

async function readOperators(
  document: PDFDocumentProxy,
  viewer: number,
): Promise<readonly number[]> {
  const page = await document.getPage(viewer);
  try {
    return (await page.getOperatorList()).fnArray;
  } catch {
    return [];
  } finally {
    page.cleanup();
    // Lets the process hear of signals.
    await setImmediate();
  }
}
