import { offsetAt } from "./zone-offset.ts";

const DAY = 24 * 60 * 60_000;

/** How often a clock shows a time: never where it is put forward past it, twice where it is put back. */
export type Occurrence = "once" | "twice" | "never";

/** What a time on a day means in a time zone. */
export interface ClockTime {
  readonly occurs: Occurrence;
  /**
   * Milliseconds since 1970-01-01T00:00Z. Of a time that occurs twice, the first; one that is skipped
   * moves forward by the length of the gap, as RFC 5545 and Temporal ("compatible") have it.
   */
  readonly moment: number;
  /** The difference between the zone's clocks and UTC at that moment, in milliseconds. */
  readonly offset: number;
}

/**
 * Reads a time of a clock.
 * @param date `YYYY-MM-DD`
 * @param time `HH:MM`
 * @param timeZone a name from the IANA time zone database
 */
export function clockTime(date: string, time: string, timeZone: string): ClockTime {
  const wall = Date.parse(`${date}T${time}:00Z`);
  const before = offsetAt(wall - DAY, timeZone);
  const after = offsetAt(wall + DAY, timeZone);
  const offsets = [...new Set([before, after])].filter(
    (offset) => offsetAt(wall - offset, timeZone) === offset,
  );
  const [offset] = offsets;
  if (offset === undefined) return { occurs: "never", moment: wall - before, offset: after };
  return { occurs: offsets.length > 1 ? "twice" : "once", moment: wall - offset, offset };
}
