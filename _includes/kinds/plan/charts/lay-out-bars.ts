import { scaleLinear } from "d3-scale";

/** A bar with the text that says what it is, its value among it. */
export interface Bar {
  readonly text: string;
  readonly value: number;
  /** Which of the patterns it has: the same for the same kind of value in every group. */
  readonly pattern: 0 | 1 | 2;
}

/** Bars that belong together, below a heading where there is more than one group. */
export interface BarGroup {
  readonly heading?: string;
  readonly bars: readonly Bar[];
}

/** Where a bar lies between the edges of the chart, in per cent. */
export interface BarSpan {
  readonly x: number;
  readonly width: number;
  /** Where zero is. */
  readonly zero: number;
}

/**
 * Says where the bar of a value lies. The chart reaches from the lowest value to the highest, and
 * zero is always on it: a bar that begins elsewhere lies about its size. Where all values are below
 * zero, as costs are, zero stands to the left and the bars grow from there.
 */
export function scaleBars(groups: readonly BarGroup[]): (value: number) => BarSpan {
  const values = groups.flatMap(({ bars }) => bars.map(({ value }) => value));
  const [lowest, highest] = [Math.min(0, ...values), Math.max(0, ...values)];
  const scale = scaleLinear()
    .domain(highest === 0 ? [highest, lowest] : [lowest, highest])
    .range([0, 100]);
  const across = (value: number) => round(scale(value));
  const zero = across(0);
  return (value) => {
    const end = across(value);
    return { x: Math.min(zero, end), width: round(Math.abs(end - zero)), zero };
  };
}

function round(length: number): number {
  return Math.round(length * 100) / 100;
}
