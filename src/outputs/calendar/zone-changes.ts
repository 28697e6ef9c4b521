import { offsetAt } from "../../i18n/zone-offset.ts";

/** A moment at which the clocks of a zone are put forward or back; offsets to UTC in milliseconds. */
export interface ZoneChange {
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly moment: number;
  readonly from: number;
  readonly to: number;
}

const MINUTE = 60_000;
const WEEK = 7 * 24 * 60 * MINUTE;

const known = new Map<string, readonly ZoneChange[]>();

/** The changes of the clocks of a zone in a year (by UTC), in order, as the platform's table has them. */
export function changesInYear(timeZone: string, year: number): readonly ZoneChange[] {
  const key = `${timeZone} ${year}`;
  const changes = known.get(key) ?? findChanges(timeZone, year);
  known.set(key, changes);
  return changes;
}

/** No zone has had two changes within a week, so a week's step misses none. */
function findChanges(timeZone: string, year: number): readonly ZoneChange[] {
  const end = Date.UTC(year + 1, 0);
  const changes: ZoneChange[] = [];
  for (let start = Date.UTC(year, 0); start < end; start += WEEK) {
    const next = Math.min(start + WEEK, end);
    const [from, to] = [offsetAt(start, timeZone), offsetAt(next, timeZone)];
    if (from !== to) changes.push({ moment: bisect(start, next, timeZone), from, to });
  }
  return changes;
}

/** The minute of a change between two moments, of which the first has another offset. */
function bisect(start: number, end: number, timeZone: string): number {
  const before = offsetAt(start, timeZone);
  let [low, high] = [start, end];
  while (high - low > MINUTE) {
    const middle = low + Math.floor((high - low) / 2 / MINUTE) * MINUTE;
    if (offsetAt(middle, timeZone) === before) low = middle;
    else high = middle;
  }
  return high;
}
