import { type Measurement, type Measurements, medianOf, type Series } from "./measurement.ts";

/** A goal of the project, and what was reached. */
export interface Goal {
  /** Does not change, so that results of different days can be laid beside each other. */
  readonly id: string;
  readonly what: string;
  /** At most so much is the goal. */
  readonly limit: number;
  /** Times the other, seconds, megabytes, or files. */
  readonly unit: "×" | "s" | "MB" | "files";
  /** Missing where it was not measured. */
  readonly reached?: number;
  /** The same ratio of the processors' time, where that of the clock is judged. */
  readonly cpu?: number;
  readonly isMet?: boolean;
}

type Medians = Readonly<Partial<Record<Series, Measurement>>>;
type Reach = (medians: Medians) => Partial<Pick<Goal, "reached" | "cpu">>;
type Number = "seconds" | "cpu" | "memory";

const goals: readonly (Pick<Goal, "id" | "what" | "limit" | "unit"> & { readonly reach: Reach })[] =
  [
    timeGoal("pages-hugo", "pages, against Hugo", 0.8, ["pages", "hugo"]),
    timeGoal("pages-eleventy", "pages, against Eleventy", 0.25, ["pages", "eleventy"]),
    timeGoal("pages-astro", "pages, against Astro", 0.3, ["pages", "astro"]),
    timeGoal("search-eleventy", "pages with search, against Eleventy without", 0.8, [
      "search",
      "eleventy",
    ]),
    timeGoal("pictures-eleventy", "pages with search and pictures, against Eleventy without", 1.2, [
      "everything",
      "eleventy",
    ]),
    {
      id: "growth-time",
      what: "growth: time of a page",
      limit: 1.15,
      unit: "×",
      reach: ({ larger, smaller }) => ({
        ...ratio("reached", perPage(larger, "seconds"), perPage(smaller, "seconds")),
        ...ratio("cpu", perPage(larger, "cpu"), perPage(smaller, "cpu")),
      }),
    },
    {
      id: "growth-memory",
      what: "growth: memory of a page",
      limit: 1.15,
      unit: "×",
      reach: ({ larger, smaller }) =>
        ratio("reached", perPage(larger, "memory"), perPage(smaller, "memory")),
    },
    {
      id: "memory-hugo",
      what: "peak memory of pages, against Hugo",
      limit: 1,
      unit: "×",
      reach: ({ pages, hugo }) => ratio("reached", pages?.memory, hugo?.memory),
    },
    timeGoal("warm", "one article changed, against everything cold", 0.15, ["warm", "everything"]),
    {
      id: "warm-bytes",
      what: "one article changed: files unlike a cold build",
      limit: 0,
      unit: "files",
      reach: ({ warm }) => (warm?.differing ? { reached: warm.differing.length } : {}),
    },
    secondsGoal("preview-first", "preview, first page, nothing kept", 2, "firstPreview"),
    secondsGoal("preview-next", "preview, first page, once more", 2, "nextPreview"),
    secondsGoal("preview-save", "preview, save to new bytes", 0.3, "save"),
    secondsGoal("reference", "reference site, everything, nothing kept", 3, "reference"),
    secondsGoal("help", "start of the slowest command (--help)", 0.5, "help"),
    secondsGoal("check-first", "check, nothing kept", 5, "firstCheck"),
    secondsGoal("check-next", "check, once more", 5, "nextCheck"),
    timeGoal("audit-pa11y", "audit as a page arrives, against pa11y-ci", 1 / 6, [
      "oneState",
      "pa11yCi",
    ]),
    {
      id: "audit-html",
      what: "audit, HTML of 150 pages",
      limit: 1,
      unit: "s",
      reach: ({ pageFiles }) => {
        const seconds = perPage(pageFiles, "seconds");
        return seconds === undefined ? {} : { reached: seconds * 150 };
      },
    },
    {
      id: "audit-memory",
      what: "audit of up to 2,000 pages: memory of all processes",
      limit: 1500,
      unit: "MB",
      reach: ({ manyPages }) => (manyPages?.memory ? { reached: manyPages.memory } : {}),
    },
    timeGoal("audit-next", "audit once more, nothing changed", 1 / 50, ["nextAudit", "allStates"]),
  ];

/** What was reached of each goal: medians, and what they are of those of the other. */
export function judgeGoals(measurements: Measurements): readonly Goal[] {
  const medians: Medians = Object.fromEntries(
    Object.entries(measurements).map(([series, measured]) => [series, medianOf(measured)]),
  );
  return goals.map(({ reach, ...goal }) => {
    const found = reach(medians);
    if (found.reached === undefined) return goal;
    return { ...goal, ...found, isMet: found.reached <= goal.limit };
  });
}

function timeGoal(
  id: string,
  what: string,
  limit: number,
  [ours, other]: readonly [Series, Series],
): (typeof goals)[number] {
  const reach: Reach = ({ [ours]: one, [other]: peer }) => ({
    ...ratio("reached", one?.seconds, peer?.seconds),
    ...ratio("cpu", one?.cpu, peer?.cpu),
  });
  return { id, what, limit, unit: "×", reach };
}

function secondsGoal(
  id: string,
  what: string,
  limit: number,
  series: Series,
): (typeof goals)[number] {
  const reach: Reach = ({ [series]: one }) => (one ? { reached: one.seconds } : {});
  return { id, what, limit, unit: "s", reach };
}

function ratio(name: "reached" | "cpu", one: number | undefined, other: number | undefined) {
  return one === undefined || other === undefined ? {} : { [name]: one / other };
}

function perPage(of: Measurement | undefined, name: Number): number | undefined {
  const [value, pages] = [of?.[name], of?.pages];
  return value === undefined || pages === undefined ? undefined : value / pages;
}
