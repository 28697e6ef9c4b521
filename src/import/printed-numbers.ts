import type { PdfPage } from "./pdf-page.ts";
import { type Row, rowText } from "./rows.ts";

/** A page with the rows that stand on it. */
export interface PageRows {
  readonly page: PdfPage;
  readonly rows: readonly Row[];
}

/** The numbers that are printed on the pages of a document. */
export interface PrintedNumbers {
  /** By viewer number; a page that is not numbered has none. */
  readonly numbers: ReadonlyMap<number, string>;
  /** Viewer number minus printed number, where the pages themselves are numbered. */
  readonly offset?: number;
}

/** The part of a page's height, above and below, in which page numbers and running titles stand. */
const edge = 0.14;
/** How many rows at each edge may belong to them. */
const mostEdgeRows = 3;

/** The rows at the upper and lower edge of a page. */
export function edgeRows({ page, rows }: PageRows): readonly Row[] {
  const above = rows.slice(0, mostEdgeRows).filter(({ y }) => y < edge * page.height);
  const below = rows.slice(-mostEdgeRows).filter(({ y }) => y > (1 - edge) * page.height);
  return [...new Set([...above, ...below])];
}

/**
 * Finds the printed page numbers: the PDF's own page labels, unless they only count the pages from 1;
 * otherwise the numbers at the edges of the pages that follow the viewer's at a constant distance on
 * most pages. A page between two numbered ones has a number even if none is printed on it.
 */
export function findPrintedNumbers(pages: readonly PageRows[]): PrintedNumbers {
  const labels = findLabels(pages);
  const offset = findOffset(pages);
  const says = [...labels].some(([viewer, label]) => label !== String(viewer));
  if (says || (labels.size > 0 && offset === undefined))
    return { numbers: labels, ...(offset !== undefined && { offset }) };
  if (offset === undefined) return { numbers: new Map() };
  const numbered = pages
    .filter((rows) => edgeNumbers(rows).has(rows.page.viewer - offset))
    .map(({ page }) => page.viewer);
  const [first = 0, last = -1] = [numbered[0], numbered.at(-1)];
  const within = pages.filter(({ page }) => page.viewer >= first && page.viewer <= last);
  return {
    numbers: new Map(within.map(({ page }) => [page.viewer, String(page.viewer - offset)])),
    offset,
  };
}

/** The labels of the PDF; of two pages with the same one, the first has it. */
function findLabels(pages: readonly PageRows[]): ReadonlyMap<number, string> {
  const byLabel = new Map(
    pages.toReversed().flatMap(({ page }) => (page.label ? [[page.label, page.viewer]] : [])),
  );
  const labels = [...byLabel].map(([label, viewer]): [number, string] => [viewer, label]);
  return new Map(labels.sort(([a], [b]) => a - b));
}

/** The distance that most pages agree on. */
function findOffset(pages: readonly PageRows[]): number | undefined {
  const votes = new Map<number, number>();
  for (const rows of pages)
    for (const number of edgeNumbers(rows)) {
      const offset = rows.page.viewer - number;
      votes.set(offset, (votes.get(offset) ?? 0) + 1);
    }
  const [best] = [...votes].toSorted((a, b) => b[1] - a[1] || a[0] - b[0]);
  const written = pages.filter(({ rows }) => rows.length > 0).length;
  const needed = Math.max(2, 0.4 * written);
  return best && best[1] >= needed ? best[0] : undefined;
}

/** The numbers in the rows at the edges: "14", "Page 14 of 27", "14 (27)". */
function edgeNumbers(rows: PageRows): ReadonlySet<number> {
  return new Set(edgeRows(rows).flatMap(numbersIn));
}

/** The whole numbers of a row that may be a page's: neither part of a word nor of another number. */
export function numbersIn(row: Row): readonly number[] {
  const numbers = rowText(row).matchAll(
    /(?<![\p{L}\p{N}.,:/-])\d{1,4}(?![\p{L}\p{N}]|[.,:/-]\d)/gu,
  );
  return [...numbers].map(([digits]) => Number(digits)).filter((number) => number > 0);
}
