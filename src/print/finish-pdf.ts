import { PDFDict, PDFDocument, PDFName } from "pdf-lib";
import { type PdfFacts, writeXmp } from "./write-xmp.ts";

/** The browser writes the moment at which it printed. */
const dates = ["CreationDate", "ModDate"].map((name) => PDFName.of(name));

/**
 * Finishes a PDF that the browser has printed: gives it metadata that programs read (XMP, ISO 16684),
 * and the dates of its content in place of the moment of printing. The same PDF and the same facts
 * give the same bytes.
 */
export async function finishPdf(pdf: Uint8Array, facts: PdfFacts): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const information = document.context.lookup(document.context.trailerInfo.Info, PDFDict);
  for (const name of dates) information.delete(name);
  if (facts.date) {
    document.setCreationDate(facts.date);
    document.setModificationDate(facts.date);
  }
  // ISO 32000-1, 14.3.2: a stream that is not compressed, so that tools find it in any file.
  const metadata = document.context.stream(writeXmp(facts), { Type: "Metadata", Subtype: "XML" });
  document.catalog.set(PDFName.of("Metadata"), document.context.register(metadata));
  return document.save({ useObjectStreams: false, updateFieldAppearances: false });
}
