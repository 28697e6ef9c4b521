import { getDocument, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A heading in the outline of a PDF, with those beneath it. */
export interface OutlineEntry {
  readonly title: string;
  readonly items: readonly OutlineEntry[];
}

/** What a reader's program finds in a PDF. */
export interface PrintedPdf {
  readonly language: unknown;
  readonly title: string;
  readonly isMarked: boolean;
  /** The roles of the structure on each sheet: `H1`, `P`. */
  readonly rolesByPage: readonly (readonly string[])[];
  readonly outline: readonly OutlineEntry[];
  readonly text: string;
  /** Addresses, and names of places within the file. */
  readonly links: readonly string[];
}

/** Reads a PDF with pdf.js, the library by which Firefox shows PDFs. */
export async function readPdf(bytes: Uint8Array): Promise<PrintedPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  try {
    const pdf = await task.promise;
    const { info } = (await pdf.getMetadata()) as { info: Readonly<Record<string, unknown>> };
    const marks: unknown = await pdf.getMarkInfo();
    const sheets = await readSheets(pdf);
    return {
      language: info.Language,
      title: String(info.Title),
      isMarked: marks instanceof Map && marks.get("Marked") === true,
      rolesByPage: sheets.map(({ roles }) => roles),
      outline: (await pdf.getOutline()) ?? [],
      text: sheets.map(({ text }) => text).join("\n"),
      links: sheets.flatMap(({ links }) => links),
    };
  } finally {
    await task.destroy();
  }
}

async function readSheets(pdf: PDFDocumentProxy) {
  const sheets = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const annotations: readonly { readonly url?: string; readonly dest?: unknown }[] =
      await page.getAnnotations();
    sheets.push({
      roles: rolesIn(await page.getStructTree()),
      text: items.map((item) => ("str" in item ? item.str : "")).join(" "),
      links: annotations.map(({ url, dest }) => url ?? `#${String(dest)}`),
    });
  }
  return sheets;
}

/** The roles of a structure tree, from the top down; content itself has none. */
function rolesIn(node: unknown): readonly string[] {
  if (typeof node !== "object" || node === null) return [];
  const role = "role" in node && typeof node.role === "string" ? [node.role] : [];
  const children: readonly unknown[] =
    "children" in node && Array.isArray(node.children) ? node.children : [];
  return [...role, ...children.flatMap(rolesIn)];
}
