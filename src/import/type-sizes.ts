import type { Line } from "./lines.ts";

/** What the sizes of a document's letters mean. */
export interface TypeSizes {
  /** The size of the running text, in points. */
  readonly body: number;
  /** From one baseline to the next in the running text, in font sizes. */
  readonly leading: number;
  readonly isBodyBold: boolean;
  /** The sizes of headings, the largest first. */
  readonly headings: readonly number[];
  /** Whether the tags of the PDF say which lines are headings; then sizes do not. */
  readonly hasTaggedHeadings: boolean;
}

/** The longest heading, in characters and in lines; larger letters beyond that are an introduction. */
export const longestHeading = { characters: 160, lines: 4 };
/** The longest line of the running text's size that is a heading because it is bold. */
const longestBoldHeading = 80;
const mostHeadingSizes = 4;

/**
 * Finds what the sizes mean: the running text has the size with the most characters, headings have
 * larger ones.
 * @param columns the lines of each column of the document
 * @param exceptOn the lines of columns that say nothing about headings: those of the cover
 */
export function findTypeSizes(
  columns: readonly (readonly Line[])[],
  exceptOn: ReadonlySet<readonly Line[]>,
): TypeSizes {
  const lines = columns.flat();
  const body = heaviest(lines, ({ size }) => roundSize(size)) ?? 10;
  const ofBody = lines.filter(({ size }) => isSameSize(size, body));
  const bold = ofBody.filter(({ isBold }) => isBold);
  const others = columns.filter((column) => !exceptOn.has(column));
  const headings = others.flatMap(findRuns).filter((run) => isHeadingRun(run, body));
  const sizes = [...new Set(headings.map(([line]) => roundSize(line?.size ?? 0)))];
  return {
    body,
    leading: findLeading(columns, body),
    isBodyBold: characters(bold) > characters(ofBody) / 2,
    headings: mergeSizes(sizes.toSorted((a, b) => b - a)),
    hasTaggedHeadings: lines.some(({ tag }) => tag?.heading !== undefined),
  };
}

/** How high a heading a line is, the lower the higher; undefined for other text. */
export function headingRank(line: Line, sizes: TypeSizes): number | undefined {
  if (sizes.hasTaggedHeadings) return line.tag?.heading;
  if (line.isTabular || !/\p{L}/u.test(line.text)) return undefined;
  if (isLarger(line.size, sizes.body)) {
    // On a cover, a title may be larger than any heading.
    if (line.size > 1.05 * (sizes.headings[0] ?? Infinity)) return -1;
    const rank = sizes.headings.findIndex((size) => line.size > 0.96 * size);
    return rank < 0 ? Math.max(0, sizes.headings.length - 1) : rank;
  }
  const isShort = line.text.length <= longestBoldHeading && !/[.,;]$/.test(line.text);
  const isBoldHeading = line.isBold && !sizes.isBodyBold && isSameSize(line.size, sizes.body);
  return isBoldHeading && isShort ? sizes.headings.length : undefined;
}

/** Whether two sizes are one, as far as a reader sees. */
export function isSameSize(size: number, other: number): boolean {
  return Math.abs(size - other) < 0.6;
}

function isLarger(size: number, body: number): boolean {
  return size > body + 0.7 && size > 1.06 * body;
}

/** Lines of one size that follow each other without a gap. */
function findRuns(lines: readonly Line[]): readonly (readonly Line[])[] {
  const runs: Line[][] = [];
  for (const line of lines) {
    const before = runs.at(-1)?.at(-1);
    const isNext =
      before && isSameSize(before.size, line.size) && line.y - before.y < 1.7 * line.size;
    if (isNext) runs.at(-1)?.push(line);
    else runs.push([line]);
  }
  return runs;
}

function isHeadingRun(run: readonly Line[], body: number): boolean {
  const [first] = run;
  return (
    first !== undefined &&
    isLarger(first.size, body) &&
    run.length <= longestHeading.lines &&
    characters(run) <= longestHeading.characters &&
    run.some(({ text, isTabular }) => !isTabular && /\p{L}{2}/u.test(text))
  );
}

/** Sizes that differ by less than a reader sees are one. */
function mergeSizes(sizes: readonly number[]): readonly number[] {
  const merged: number[] = [];
  for (const size of sizes) if (size < 0.95 * (merged.at(-1) ?? Infinity)) merged.push(size);
  return merged.slice(0, mostHeadingSizes);
}

function findLeading(columns: readonly (readonly Line[])[], body: number): number {
  const gaps = columns.flatMap((lines) =>
    lines.flatMap((line, index) => {
      const before = lines[index - 1];
      if (!before || !isSameSize(line.size, body) || !isSameSize(before.size, body)) return [];
      const gap = (line.y - before.y) / body;
      return gap > 0.9 && gap < 2 ? [{ ...line, gap: Math.round(gap * 20) / 20 }] : [];
    }),
  );
  return heaviest(gaps, ({ gap }) => gap) ?? 1.25;
}

function heaviest<Item extends Pick<Line, "text">>(
  items: readonly Item[],
  choose: (item: Item) => number,
): number | undefined {
  const weights = new Map<number, number>();
  for (const item of items) {
    const value = choose(item);
    weights.set(value, (weights.get(value) ?? 0) + item.text.length);
  }
  return [...weights].toSorted((a, b) => b[1] - a[1])[0]?.[0];
}

function characters(lines: readonly Line[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0);
}

function roundSize(size: number): number {
  return Math.round(size * 2) / 2;
}
