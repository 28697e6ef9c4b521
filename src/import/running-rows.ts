import { edgeRows, numbersIn, type PageRows, type PrintedNumbers } from "./printed-numbers.ts";
import { type Row, rowText } from "./rows.ts";

/** The part of all pages on which a text must stand to be a running title; left and right may differ. */
const share = 0.3;
const fewestPages = 3;
/** How far the same running title may move from page to page, in points. */
const play = 6;

/** Larger letters than this, in sizes of the running text, are a heading: "Chapter 5" on page 5. */
const largest = 1.15;

interface EdgeRow {
  readonly row: Row;
  readonly viewer: number;
  /** From the nearer edge of the page. */
  readonly distance: number;
}

/**
 * Finds the rows that are no part of the text: running titles, which stand at the same place of most
 * pages (digits aside), and the rows that hold the page's own number.
 */
export function findRunningRows(
  pages: readonly PageRows[],
  printed: PrintedNumbers,
): ReadonlySet<Row> {
  const body = bodySize(pages);
  const isSmall = ({ segments }: Row) => segments.every(({ size }) => size <= largest * body);
  const edges = pages.flatMap(toEdgeRows).filter(({ row }) => isSmall(row));
  const byText = Map.groupBy(edges, ({ row }) => withoutNumbers(row));
  const written = pages.filter(({ rows }) => rows.length > 0).length;
  const needed = Math.max(fewestPages, share * written);
  const running = [...byText].flatMap(([text, rows]) =>
    text === "" ? [] : rows.filter((row) => pagesWith(row, rows) >= needed),
  );
  const numbered = pages
    .flatMap((page) => findNumberRows(page, printed))
    .filter((row) => isSmall(row) || withoutNumbers(row) === "");
  return new Set([...running.map(({ row }) => row), ...numbered]);
}

/** The size of the most letters. */
function bodySize(pages: readonly PageRows[]): number {
  const letters = new Map<number, number>();
  for (const { rows } of pages)
    for (const { text, size } of rows.flatMap(({ segments }) => segments))
      letters.set(size, (letters.get(size) ?? 0) + text.length);
  return [...letters].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
}

function toEdgeRows(pageRows: PageRows): readonly EdgeRow[] {
  const { height, viewer } = pageRows.page;
  return edgeRows(pageRows).map((row) => ({
    row,
    viewer,
    distance: row.y < height / 2 ? row.y : row.y - height,
  }));
}

/** How many pages have the same text at the same place. */
function pagesWith({ distance }: EdgeRow, rows: readonly EdgeRow[]): number {
  const same = rows.filter((row) => Math.abs(row.distance - distance) <= play);
  return new Set(same.map(({ viewer }) => viewer)).size;
}

/** The outermost row, if it is the page's number, alone or at one end of the name of a chapter. */
function findNumberRows(pageRows: PageRows, { numbers, offset }: PrintedNumbers): readonly Row[] {
  const { page, rows } = pageRows;
  const candidates = new Set(edgeRows(pageRows));
  const label = numbers.get(page.viewer);
  const number = offset === undefined ? Number(label) : page.viewer - offset;
  return [rows[0], rows.at(-1)].filter((row): row is Row => {
    if (!row || !candidates.has(row)) return false;
    const text = rowText(row).toLowerCase();
    if (label !== undefined && text === label.toLowerCase()) return true;
    if (!numbersIn(row).includes(number)) return false;
    return new RegExp(`^\\D{0,6}${number}\\b|\\b${number}\\D{0,3}$`).test(text);
  });
}

function withoutNumbers(row: Row): string {
  return rowText(row)
    .toLowerCase()
    .replace(/[\d\s|–—-]+/g, " ")
    .trim();
}
