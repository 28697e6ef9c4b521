import { type Goal, judgeGoals } from "./goals.ts";
import type { Machine } from "./machine.ts";
import { method } from "./measure-process.ts";
import { type Measurement, type Measurements, medianOf, type Series } from "./measurement.ts";
import type { Race, RaceOptions } from "./race.ts";

/** What is known of a run beside what was measured. */
export interface Circumstances {
  /** When it began. */
  readonly date: Date;
  readonly machine: Machine;
  readonly commit: string | undefined;
}

/** A run as it is kept: where, when, of what, and everything that was measured. */
export interface Report extends RaceOptions {
  /** ISO 8601, UTC. */
  readonly date: string;
  readonly machine: Machine;
  readonly versions: Readonly<Record<string, string>>;
  /** How time and memory are measured. */
  readonly method: typeof method;
  readonly goals: readonly Goal[];
  readonly medians: Readonly<Partial<Record<Series, Measurement>>>;
  readonly measurements: Measurements;
}

export function createReport(
  { measurements, versions }: Race,
  options: RaceOptions,
  { date, machine, commit }: Circumstances,
): Report {
  return {
    date: date.toISOString(),
    ...options,
    machine,
    versions: {
      ...(commit === undefined ? {} : { regionwebb: commit }),
      node: process.versions.node,
      ...versions,
    },
    method,
    goals: judgeGoals(measurements),
    medians: Object.fromEntries(
      Object.entries(measurements).map(([series, measured]) => [series, medianOf(measured)]),
    ),
    measurements,
  };
}

/** A report as JSON, with numbers of at most three decimals: more was not measured. */
export function reportJson(report: Report): string {
  const rounded = (_key: string, value: unknown) =>
    typeof value === "number" ? Math.round(value * 1000) / 1000 : value;
  return `${JSON.stringify(report, rounded, 2)}\n`;
}
