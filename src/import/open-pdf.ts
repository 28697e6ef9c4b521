import { fileURLToPath } from "node:url";
import {
  getDocument,
  InvalidPDFException,
  PasswordException,
  type PDFDocumentProxy,
  VerbosityLevel,
} from "pdfjs-dist/legacy/build/pdf.mjs";
import { ImportError } from "./import-error.ts";

/** What pdf.js reads, and does not, when it opens a PDF. */
export interface OpenOptions {
  /** Fails at the first picture, which is quicker than to read it. */
  readonly stopsAtPictures?: boolean;
}

/** The end of a PDF stands within so many bytes of the end of the file. */
const longestTail = 4096;
const longestStart = 1024;

/**
 * Opens a PDF. A password that is empty is none; pdf.js tries it by itself.
 * @param bytes the file; they are handed over, and empty afterwards
 * @param file the name of the file, for messages
 * @throws ImportError when it is no PDF, broken, cut off or locked, or has no pages
 */
export async function openPdf(
  bytes: Uint8Array,
  file: string,
  { stopsAtPictures = false }: OpenOptions = {},
): Promise<PDFDocumentProxy> {
  checkBytes(bytes, file);
  const task = getDocument({
    data: bytes,
    verbosity: VerbosityLevel.ERRORS,
    // The names of fonts say which are bold.
    fontExtraProperties: true,
    // Pictures are never looked at.
    maxImageSize: 0,
    stopAtErrors: stopsAtPictures,
    useSystemFonts: false,
    useWasm: false,
    cMapUrl: folderOf("cmaps"),
    standardFontDataUrl: folderOf("standard_fonts"),
  });
  const document = await task.promise.catch(async (cause: unknown) => {
    await task.destroy();
    if (cause instanceof PasswordException) throw new ImportError("locked", file, {}, { cause });
    throw new ImportError("broken", file, { detail: detailOf(cause) }, { cause });
  });
  if (document.numPages > 0) return document;
  await task.destroy();
  throw new ImportError("no-pages", file);
}

/** A file that was not fetched whole can often be opened, and would lack pages without a word. */
function checkBytes(bytes: Uint8Array, file: string): void {
  const text = (part: Uint8Array) => Buffer.from(part).toString("latin1");
  if (!text(bytes.subarray(0, longestStart)).includes("%PDF-"))
    throw new ImportError("not-a-pdf", file);
  if (!text(bytes.subarray(-longestTail)).includes("%%EOF")) throw new ImportError("cut-off", file);
}

function detailOf(cause: unknown): string {
  if (cause instanceof InvalidPDFException || cause instanceof Error) return cause.message;
  return String(cause);
}

function folderOf(name: string): string {
  return fileURLToPath(new URL(`${name}/`, import.meta.resolve("pdfjs-dist/package.json")));
}
