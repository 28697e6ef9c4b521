import { addDays, weekdayOf } from "./day.ts";
import { eveOn, publicHolidayOn } from "./public-holidays.ts";

/**
 * The last day on which something can be done that a law sets a day for: a Saturday, a Sunday, another
 * public holiday, Midsummer Eve, Christmas Eve and New Year's Eve give way to the next weekday
 * (lagen 1930:173 om beräkning av lagstadgad tid, 2 §).
 */
export function statutoryDay(day: string): string {
  return isWeekday(day) ? day : statutoryDay(addDays(day, 1));
}

/** Days that 2 § names beside Saturdays, Sundays and public holidays. */
const namedEves: ReadonlySet<string | undefined> = new Set([
  "midsummer-eve",
  "christmas-eve",
  "new-years-eve",
]);

function isWeekday(day: string): boolean {
  const weekday = weekdayOf(day);
  return (
    weekday !== "saturday" &&
    weekday !== "sunday" &&
    publicHolidayOn(day) === undefined &&
    !namedEves.has(eveOn(day))
  );
}

/**
 * The last day of a time that is counted in weeks: the day of the same name (lagen 1930:173, 1 §),
 * or the weekday that it gives way to.
 */
export function statutoryWeeks(from: string, weeks: number): string {
  return statutoryDay(addDays(from, 7 * weeks));
}
