import type { Route, RouteTable } from "./route.ts";

/** The PDF of a document in one language: the page that it is printed from, and where it stands. */
export interface PdfOfDocument {
  readonly page: Route;
  /** From the root of the site, beside the page: `/sv/dokument/plan/hela-dokumentet/plan.pdf`. */
  readonly url: string;
}

/** The PDF of a document in a language; it exists where the site was built with PDFs. */
export function pdfOf(
  document: { readonly id: string },
  language: string,
  table: RouteTable,
): PdfOfDocument {
  const page = table.find(`document:${document.id}/whole`, language);
  if (!page) throw new Error(`the document "${document.id}" has no whole page in "${language}"`);
  return { page, url: pdfUrlOf(page) };
}

/** The PDFs of all documents of a site. */
export function pdfsOf(table: RouteTable): readonly PdfOfDocument[] {
  return table.routes
    .filter(({ page }) => page.isPrinted)
    .map((page) => ({ page, url: pdfUrlOf(page) }));
}

/** Beside the page with the whole document, with the name of the folder above: the document's own. */
export function pdfUrlOf({ url }: Pick<Route, "url">): string {
  const name = url.split("/").at(-3);
  if (name === undefined || name === "") throw new Error(`${url} is no page of a whole document`);
  return `${url}${name}.pdf`;
}
