import { availableParallelism } from "node:os";
import type { Measurement } from "./measure-build.ts";
import type { Race, RaceOptions } from "./race.ts";

/** What a race has shown, and where. */
export interface Summary extends RaceOptions {
  /** The version of Node, and on how many processors. */
  readonly node: string;
  readonly processors: number;
  readonly builds: Race;
  readonly medians: Readonly<Record<keyof Race, Measurement>>;
  /** Median of Regionwebb by median of Eleventy: below 1, Regionwebb takes less. */
  readonly ratio: Readonly<Record<keyof Measurement, number>>;
}

/** Sums up a race: the median of each measure, and what Regionwebb takes for each part that its peer takes. */
export function summarise(builds: Race, options: RaceOptions): Summary {
  const medians = {
    regionwebb: medianOf(builds.regionwebb),
    eleventy: medianOf(builds.eleventy),
    reference: medianOf(builds.reference),
  };
  const quotient = (measure: keyof Measurement) =>
    medians.regionwebb[measure] / medians.eleventy[measure];
  return {
    ...options,
    node: process.versions.node,
    processors: availableParallelism(),
    builds,
    medians,
    ratio: everyMeasure(quotient),
  };
}

function medianOf(runs: readonly Measurement[]): Measurement {
  return everyMeasure((measure) => median(runs.map((run) => run[measure])));
}

function everyMeasure(value: (measure: keyof Measurement) => number): Measurement {
  return {
    seconds: value("seconds"),
    cpu: value("cpu"),
    memory: value("memory"),
    pages: value("pages"),
    size: value("size"),
  };
}

/** The middle value; of an even number of values the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  if (upper === undefined || lower === undefined) throw new Error("no values have no median");
  return (lower + upper) / 2;
}
