import type { Flow } from "./columns.ts";
import { readMarker } from "./list-marker.ts";
import type { PdfTag } from "./pdf-page.ts";
import type { Row } from "./rows.ts";

/** A line of a column. */
export interface Line {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly isBold: boolean;
  /** Its parts stand wide apart, as in a table. */
  readonly isTabular: boolean;
  readonly tag?: PdfTag;
  /** The edges of its column. */
  readonly column: { readonly left: number; readonly right: number };
}

/** The gap, in font sizes, that is wider than any between words. */
const tabularGap = 2.5;

/** Dots that lead to a page number. */
const leaders = /(?:\s?[.…]){5,}\s*\p{L}{0,6}\d*$/u;

/** The lines of a column, from top to bottom. */
export function toLines({ rows, left, right }: Flow): readonly Line[] {
  const column = { left, right };
  return rows.map((row) => ({ ...toLine(row), column }));
}

function toLine({ segments, y }: Row): Omit<Line, "column"> {
  const longest = segments.reduce((best, next) =>
    next.text.length > best.text.length ? next : best,
  );
  const tag = segments.find((segment) => segment.tag)?.tag;
  return {
    ...(tag && { tag }),
    text: segments.map(({ text }) => text).join(" "),
    x: segments[0]?.x ?? 0,
    right: segments.at(-1)?.right ?? 0,
    y,
    size: longest.size,
    isBold: segments.every(({ isBold }) => isBold),
    isTabular: isTabular(segments) || leaders.test(segments.map(({ text }) => text).join(" ")),
  };
}

/** A bullet and the text that it stands before are no cells. */
function isTabular(segments: Row["segments"]): boolean {
  const [first, ...rest] = segments;
  const cells = first && readMarker(`${first.text} x`)?.text === "x" ? rest : segments;
  return cells.some((segment, index) => {
    const before = cells[index - 1];
    return before !== undefined && segment.x - before.right > tabularGap * segment.size;
  });
}
