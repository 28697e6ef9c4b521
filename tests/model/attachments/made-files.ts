import { strToU8, zipSync } from "fflate";
import { PDFDocument, PDFName, PDFString } from "pdf-lib";

/** A ZIP archive of some texts, by their names. */
export function zipOf(texts: Readonly<Record<string, string>>): Uint8Array {
  const files = Object.entries(texts).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(files));
}

/** A document of Word that says of itself what is told here, with other parts beside these. */
export function wordFile(
  told: { readonly title?: string; readonly language?: string; readonly pages?: number } = {},
  others: Readonly<Record<string, string>> = {},
): Uint8Array {
  const { title = "", language = "", pages = 0 } = told;
  return zipOf({
    "[Content_Types].xml": "<Types/>",
    "word/document.xml": "<w:document/>",
    "docProps/core.xml": `<cp:coreProperties><dc:title>${title}</dc:title><dc:language>${language}</dc:language></cp:coreProperties>`,
    "docProps/app.xml": `<Properties><Pages>${pages}</Pages></Properties>`,
    ...others,
  });
}

/** A spreadsheet of Excel. */
export function excelFile(): Uint8Array {
  return zipOf({ "[Content_Types].xml": "<Types/>", "xl/workbook.xml": "<workbook/>" });
}

/** A text of OpenDocument with some metadata. */
export function openText(meta: string, others: Readonly<Record<string, string>> = {}): Uint8Array {
  return zipOf({
    mimetype: "application/vnd.oasis.opendocument.text",
    "meta.xml": `<office:document-meta>${meta}</office:document-meta>`,
    ...others,
  });
}

interface ToldOfPdf {
  readonly language?: string;
  readonly pages?: number;
  /** Whether its objects are packed, as programs of today do, or stand as they are. */
  readonly isPacked?: boolean;
}

/** A PDF with empty pages. */
export async function pdfFile({
  language,
  pages = 1,
  isPacked = true,
}: ToldOfPdf = {}): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  for (let page = 0; page < pages; page += 1) document.addPage();
  if (language !== undefined) document.catalog.set(PDFName.of("Lang"), PDFString.of(language));
  return document.save({ useObjectStreams: isPacked });
}
