import type { Programme } from "../../src/model/programme.ts";
import type { Site } from "../../src/model/site.ts";

interface EventsByTime {
  /** The nearest first; an event that goes on today is among them. */
  readonly upcoming: readonly Programme[];
  /** The latest first. */
  readonly past: readonly Programme[];
}

/** The events of a site, parted by the day on which it is built. */
export function eventsByTime(site: Pick<Site, "programmes" | "today">): EventsByTime {
  const events = [...site.programmes.values()].toSorted((a, b) =>
    `${a.date} ${a.id}`.localeCompare(`${b.date} ${b.id}`, "en"),
  );
  const isPast = ({ date, endDate }: Programme) => (endDate ?? date) < site.today;
  return {
    upcoming: events.filter((event) => !isPast(event)),
    past: events.filter(isPast).toReversed(),
  };
}
