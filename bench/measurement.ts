import type { ProcessUse } from "./measure-process.ts";

/** What was measured once. What a series does not measure, its measurements do not have. */
export interface Measurement extends Partial<ProcessUse> {
  readonly seconds: number;
  /** HTML files, and their size together, in MB (10⁶ bytes). */
  readonly pages?: number;
  readonly size?: number;
  /** Files whose bytes are others than those of a cold build; at most ten are named. */
  readonly differing?: readonly string[];
  /** Which it was, where several were measured and one counts. */
  readonly which?: string;
}

/** What is measured, and what it is called where people read it. */
export const seriesNames = {
  pages: "Regionwebb, pages",
  hugo: "Hugo",
  eleventy: "Eleventy",
  astro: "Astro",
  search: "Regionwebb, with search",
  everything: "Regionwebb, everything",
  warm: "Regionwebb, one article changed",
  smaller: "Regionwebb, pages, smaller site",
  larger: "Regionwebb, pages, larger site",
  firstPreview: "preview, nothing kept",
  nextPreview: "preview, once more",
  save: "preview, save",
  reference: "reference site, everything",
  help: "slowest --help",
  firstCheck: "check, nothing kept",
  nextCheck: "check, once more",
  pa11yCi: "pa11y-ci, as a page arrives",
  oneState: "audit, as a page arrives",
  manyPages: "audit, as many pages arrive",
  pageFiles: "audit, HTML alone",
  allStates: "audit, all states",
  nextAudit: "audit, all states, once more",
} as const;

export type Series = keyof typeof seriesNames;

/** What was measured of each series, in the order in which it was. */
export type Measurements = Readonly<Partial<Record<Series, readonly Measurement[]>>>;

/** The numbers of a measurement. */
const numbers = ["seconds", "cpu", "memory", "pages", "size"] as const;

/** A measurement with the median of each number, and all files and names of the measurements. */
export function medianOf(measurements: readonly Measurement[]): Measurement {
  const medians = numbers.flatMap((name) => {
    const values = measurements.flatMap((one) => one[name] ?? []);
    return values.length === 0 ? [] : [[name, median(values)] as const];
  });
  const differing = measurements.flatMap((one) => one.differing ?? []);
  const isCompared = measurements.some((one) => one.differing !== undefined);
  const which = [...new Set(measurements.flatMap((one) => one.which ?? []))].join(", ");
  return {
    seconds: 0,
    ...Object.fromEntries(medians),
    ...(isCompared ? { differing } : {}),
    ...(which === "" ? {} : { which }),
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
