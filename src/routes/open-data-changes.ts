import type { Site } from "../model/site.ts";
import type { OpenDataSet } from "./open-data-files.ts";

/**
 * The latest day that the content of a set states, `YYYY-MM-DD`; undefined where it states none. The
 * day of the build says nothing about the data, and would change the file without a reason.
 */
export function lastChangeOf(set: OpenDataSet, site: Site): string | undefined {
  return daysOf[set](site)
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1);
}

type DaysOf = (site: Site) => readonly (string | undefined)[];

const daysOfPlans: DaysOf = ({ plans, documents }) =>
  [...plans.values()].map(({ document }) => document && documents.get(document.id)?.adopted);

const daysOf: Readonly<Record<OpenDataSet, DaysOf>> = {
  targets: daysOfPlans,
  plans: daysOfPlans,
  documents: ({ documents }) => [...documents.values()].map(({ adopted }) => adopted),
  // Labels have years and months from which they apply: no days on which they were changed.
  priorities: () => [],
  programmes: ({ programmes }) => [...programmes.values()].map(({ updated }) => updated),
  contacts: ({ contacts }) =>
    [...contacts.values()].flatMap(({ roles }) => roles.map(({ asOf }) => asOf)),
};
