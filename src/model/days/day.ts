/** Days are written `YYYY-MM-DD`; they have no time zone, and so no hours to get wrong. */

/** The days of the week as ISO 8601 counts them: Monday is the first. */
export const weekdays = [
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
] as const;

export type Weekday = (typeof weekdays)[number];

/** The day that is so many days later, or earlier where the number is negative. */
export function addDays(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}

/** What day of the week it is. */
export function weekdayOf(day: string): Weekday {
  const sundayFirst = new Date(`${day}T00:00:00Z`).getUTCDay();
  const weekday = weekdays[(sundayFirst + 6) % 7];
  if (weekday === undefined) throw new Error(`"${day}" is no day`);
  return weekday;
}

/** All days from the first to the last, both among them; none where the last comes before the first. */
export function daysBetween(first: string, last: string): readonly string[] {
  const days: string[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}
