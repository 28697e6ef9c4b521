import { cleanText } from "./clean-text.ts";
import { orderRows } from "./columns.ts";
import { type Line, toLines } from "./lines.ts";
import type { PdfPage } from "./pdf-page.ts";
import { findPrintedNumbers, type PrintedNumbers } from "./printed-numbers.ts";
import { findRows } from "./rows.ts";
import { findRunningRows } from "./running-rows.ts";

/** A page with its lines in the order in which they are read, without running titles. */
export interface LaidOutPage {
  readonly page: PdfPage;
  readonly columns: readonly (readonly Line[])[];
  /** The lines of all columns. */
  readonly lines: readonly Line[];
  /** What is written across the lines, as in a margin. */
  readonly turned: string;
}

/** Finds the rows of every page, takes out what repeats at the edges, and reads column by column. */
export function layOutPages(pages: readonly PdfPage[]): {
  readonly pages: readonly LaidOutPage[];
  readonly printed: PrintedNumbers;
} {
  const pageRows = pages.map((page) => ({ page, rows: findRows(page.texts) }));
  const printed = findPrintedNumbers(pageRows);
  const running = findRunningRows(pageRows, printed);
  const laidOut = pageRows.map(({ page, rows }) => {
    const columns = orderRows(rows.filter((row) => !running.has(row))).map(toLines);
    const turned = page.texts.filter(({ isTurned }) => isTurned).map(({ text }) => text);
    return { page, columns, lines: columns.flat(), turned: cleanText(turned.join(" ")) };
  });
  return { pages: laidOut, printed };
}
