import { isRetired } from "../model/life.ts";
import { lastDayOf, type Occasion } from "../model/occasion.ts";
import type { Site } from "../model/site.ts";
import type { RouteTable } from "./route.ts";

const known = new WeakMap<RouteTable, readonly Occasion[]>();

/** Everything that is held and stands in lists, the earliest first; at the same time by their ids. */
export function occasionsOf(table: RouteTable): readonly Occasion[] {
  const occasions = known.get(table) ?? sortedOccasions(table);
  known.set(table, occasions);
  return occasions;
}

function sortedOccasions({ byLanguage }: RouteTable): readonly Occasion[] {
  const [routes = []] = byLanguage.values();
  const key = ({ start, reference }: Occasion) =>
    `${start.date} ${start.time ?? ""} ${reference.kind} ${reference.id}`;
  return routes
    .filter(({ life }) => !isRetired(life))
    .flatMap(({ page, subject }) => page.occasion?.(subject) ?? [])
    .toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

interface OccasionsByTime {
  /** The nearest first; what goes on today is among them. */
  readonly upcoming: readonly Occasion[];
  /** The latest first. */
  readonly past: readonly Occasion[];
}

/** Everything that is held, parted by the day on which the site is built; all was once to come. */
export function occasionsByTime(
  table: RouteTable,
  { today, isTimeless }: Pick<Site, "today" | "isTimeless">,
): OccasionsByTime {
  const occasions = occasionsOf(table);
  const isPast = (occasion: Occasion) => lastDayOf(occasion) < today;
  return {
    upcoming: occasions.filter((occasion) => isTimeless || !isPast(occasion)),
    past: occasions.filter(isPast).toReversed(),
  };
}
