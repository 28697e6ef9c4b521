import type { Row, Segment } from "./rows.ts";

/** Rows that are read one after the other, and the edges of the column in which they stand. */
export interface Flow {
  readonly rows: readonly Row[];
  readonly left: number;
  readonly right: number;
}

/** A white lane between two columns, and the rows that it separates: from first up to, not with, end. */
interface Lane {
  readonly x: number;
  readonly first: number;
  readonly end: number;
  readonly separated: number;
}

/** Fewer lines than this beside each other are no column. */
const fewestLines = 4;
/** A column holds sentences, not numbers: letters of its middling line. */
const fewestLetters = 12;
/** Half the width of a lane, in font sizes. */
const halfLane = 0.4;

/**
 * Puts the rows of a page in the order in which they are read: column by column where a white lane
 * runs between lines of text, and what reaches across the lane before or after.
 */
export function orderRows(rows: readonly Row[]): readonly Flow[] {
  const lane = findLane(rows);
  if (!lane) return rows.length > 0 ? [toFlow(rows)] : [];
  const within = rows.slice(lane.first, lane.end);
  return [
    ...orderRows(rows.slice(0, lane.first)),
    ...orderRows(keepSegments(within, ({ x }) => x < lane.x)),
    ...orderRows(keepSegments(within, ({ x }) => x >= lane.x)),
    ...orderRows(rows.slice(lane.end)),
  ];
}

function toFlow(rows: readonly Row[]): Flow {
  const segments = rows.flatMap((row) => row.segments);
  return {
    rows,
    left: Math.min(...segments.map(({ x }) => x)),
    right: Math.max(...segments.map(({ right }) => right)),
  };
}

function keepSegments(rows: readonly Row[], isKept: (segment: Segment) => boolean): Row[] {
  return rows.flatMap((row) => {
    const segments = row.segments.filter(isKept);
    const y = Math.max(...segments.map((segment) => segment.y));
    return segments.length > 0 ? [{ y, segments }] : [];
  });
}

/** The lane that separates the most lines; of those that separate as many, the middle one. */
function findLane(rows: readonly Row[]): Lane | undefined {
  if (rows.length < fewestLines) return undefined;
  const segments = rows.flatMap((row) => row.segments);
  const size = median(segments.map((segment) => segment.size));
  const starts = [...new Set(segments.map(({ x }) => Math.round(x - halfLane * size)))];
  const lanes = starts.flatMap((x) => lanesAt(x, halfLane * size, rows));
  return lanes.toSorted((a, b) => b.separated - a.separated)[0];
}

function lanesAt(x: number, half: number, rows: readonly Row[]): readonly Lane[] {
  const lanes: Lane[] = [];
  let first = 0;
  for (let index = 0; index <= rows.length; index += 1) {
    const isFree = rows[index]?.segments.every(
      (segment) => segment.right <= x - half + 1 || segment.x >= x + half - 1,
    );
    if (isFree) continue;
    const lane = checkLane({ x, first, end: index, separated: 0 }, rows);
    if (lane) lanes.push(lane);
    first = index + 1;
  }
  return lanes;
}

/** The lane, if there are columns on both sides of it. */
function checkLane({ x, first, end }: Lane, rows: readonly Row[]): Lane | undefined {
  const lines = rows.slice(first, end).flatMap(({ segments }) => segments);
  const left = lines.filter((segment) => segment.x < x);
  const right = lines.filter((segment) => segment.x >= x);
  if (!isColumn(left) || !isColumn(right)) return undefined;
  const top = Math.max(topOf(left), topOf(right));
  const bottom = Math.min(bottomOf(left), bottomOf(right));
  // A column may begin higher or end lower than its neighbour.
  const beside = lines.filter(({ y }) => y >= top - 1 && y <= bottom + 1).length;
  if (beside < 2 * fewestLines) return undefined;
  return { x, first, end: endOfColumns(rows, end, bottom), separated: lines.length };
}

/** Below the shorter column, a gap ends both: what follows is no part of the longer one. */
function endOfColumns(rows: readonly Row[], end: number, bottom: number): number {
  const gap = rows.findIndex((row, index) => {
    const before = rows[index - 1];
    const size = row.segments[0]?.size ?? 0;
    return before && index < end && row.y > bottom + 1 && row.y - before.y > 1.9 * size;
  });
  return gap < 0 ? end : gap;
}

function isColumn(segments: readonly Segment[]): boolean {
  if (segments.length < fewestLines) return false;
  const letters = segments.map(({ text }) => text.replace(/[^\p{L}]/gu, "").length);
  const width =
    Math.max(...segments.map(({ right }) => right)) - Math.min(...segments.map(({ x }) => x));
  const fill = median(segments.map((segment) => segment.right - segment.x)) / width;
  return median(letters) >= fewestLetters && fill >= 0.5;
}

function topOf(segments: readonly Segment[]): number {
  return Math.min(...segments.map(({ y }) => y));
}

function bottomOf(segments: readonly Segment[]): number {
  return Math.max(...segments.map(({ y }) => y));
}

/** The middle one of some numbers; 0 for none. */
function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
