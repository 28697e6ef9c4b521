import type { Occasion } from "../../model/occasion.ts";
import type { Site } from "../../model/site.ts";
import {
  countGroups,
  type ListGroup,
  type ListPart,
  mostEntries,
  pagesOf,
  pagesOfGroups,
} from "../../routes/list-parts.ts";
import { occasionsByTime } from "../../routes/occasions.ts";
import type { RouteTable } from "../../routes/route.ts";

/** A page of what is to come, or of what has been in a year. */
export type PartOfEvents = ListPart<Occasion>;

/** What is held on a site, as its list shows it. */
export interface EventLists {
  /** What is to come, the nearest first, in pages. */
  readonly upcoming: readonly [PartOfEvents, ...PartOfEvents[]];
  /** What has been, the latest first; empty where it has a page for each year. */
  readonly past: readonly Occasion[];
  /** The years of what has been, where each has a page of its own. */
  readonly years: readonly ListGroup[];
  readonly ofYears: readonly PartOfEvents[];
}

const list = "section:events";

/** Parts what is held by the day of the build, and what is long into pages. */
export function eventLists(site: Site, table: RouteTable): EventLists {
  const { upcoming: items, past } = occasionsByTime(table, site);
  const upcoming = pagesOf({ list, items }, mostEntries);
  if (past.length <= mostEntries) return { upcoming, past, years: [], ofYears: [] };
  const byYear = Map.groupBy(past, ({ start }) => start.date.slice(0, 4));
  const ofYears = pagesOfGroups(list, byYear, mostEntries);
  return { upcoming, past: [], years: countGroups(byYear), ofYears };
}
