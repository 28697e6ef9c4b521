import type { Route, RouteTable } from "./route.ts";

/** A PDF in one language: the page that it is printed from, and where it stands. */
export interface PrintedPage {
  readonly page: Route;
  /** From the root of the site, beside the page: `/sv/dokument/plan/hela-dokumentet/plan.pdf`. */
  readonly url: string;
}

/** The PDFs of a site: of every page that is printed. */
export function pdfsOf(table: RouteTable): readonly PrintedPage[] {
  return table.routes
    .filter(({ page }) => page.isPrinted)
    .map((page) => ({ page, url: pdfUrlOf(page) }));
}

/** Beside the page that is printed, with the name of the folder above: that of the whole thing. */
export function pdfUrlOf({ url }: Pick<Route, "url">): string {
  const name = url.split("/").at(-3);
  if (name === undefined || name === "") throw new Error(`${url} is no page of a whole thing`);
  return `${url}${name}.pdf`;
}
