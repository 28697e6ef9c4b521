import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";

/** A value of a year; null where it is not known: there the line is broken. */
export interface YearValue {
  readonly year: string;
  readonly value: number | null;
}

/** Lengths in per cent, across from the left and down from the top. */
export interface LineLayout {
  readonly points: readonly { readonly year: string; readonly x: number; readonly y: number }[];
  /** The path in a box of 100 by 100. */
  readonly path: string;
  /** Where the target's level is. */
  readonly level?: number;
}

/** So much is left above and below, that points are whole. */
const margin = 10;

/** Places the values of years in columns of equal width. The height spans the values and the target. */
export function layOutLine(values: readonly YearValue[], target?: number): LineLayout {
  const known = values.flatMap(({ value }) => (value === null ? [] : [value]));
  const levels = target === undefined ? known : [...known, target];
  const down = scaleLinear()
    .domain([Math.min(...levels), Math.max(...levels)])
    .range([100 - margin, margin]);
  const x = (index: number) => round(((index + 0.5) / values.length) * 100);
  const y = (value: number) => round(down(value));
  const draw = line<YearValue>()
    .defined(({ value }) => value !== null)
    .x((_, index) => x(index))
    .y(({ value }) => y(value ?? 0));
  return {
    points: values.flatMap(({ year, value }, index) =>
      value === null ? [] : [{ year, x: x(index), y: y(value) }],
    ),
    path: draw([...values]) ?? "",
    ...(target !== undefined && { level: y(target) }),
  };
}

function round(length: number): number {
  return Math.round(length * 100) / 100;
}
