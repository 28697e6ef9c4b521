import { type PrintedPage, pdfUrlOf } from "../../routes/pdf-url.ts";
import type { RouteTable } from "../../routes/route.ts";

/** The PDF of a document in a language; it exists where the site was built with PDFs. */
export function pdfOf(
  document: { readonly id: string },
  language: string,
  table: RouteTable,
): PrintedPage {
  const page = table.find(`document:${document.id}/whole`, language);
  if (!page) throw new Error(`the document "${document.id}" has no whole page in "${language}"`);
  return { page, url: pdfUrlOf(page) };
}
