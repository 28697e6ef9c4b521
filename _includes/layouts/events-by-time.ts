import { lastDayOf, type Occasion } from "../../src/model/occasion.ts";
import type { Site } from "../../src/model/site.ts";
import { occasionsOf } from "../../src/routes/occasions.ts";
import type { RouteTable } from "../../src/routes/route.ts";

interface EventsByTime {
  /** The nearest first; an event that goes on today is among them. */
  readonly upcoming: readonly Occasion[];
  /** The latest first. */
  readonly past: readonly Occasion[];
}

/** Everything that is held, parted by the day on which the site is built. */
export function eventsByTime(site: Pick<Site, "today">, table: RouteTable): EventsByTime {
  const occasions = occasionsOf(table);
  const isPast = (occasion: Occasion) => lastDayOf(occasion) < site.today;
  return {
    upcoming: occasions.filter((occasion) => !isPast(occasion)),
    past: occasions.filter(isPast).toReversed(),
  };
}
