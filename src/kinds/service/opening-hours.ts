import { addDays, daysBetween, type Weekday, weekdayOf } from "../../model/days/day.ts";
import {
  type Eve,
  eveOn,
  type PublicHoliday,
  publicHolidayOn,
} from "../../model/days/public-holidays.ts";
import type { LocalizedText } from "../../model/shared-schemas.ts";
import type { Counter, CounterException, Span } from "./schema.ts";

/** For how many weeks ahead exceptions are told. */
export const weeksTold = 12;

/** Days on which a counter has other hours than those of the day of the week. */
export interface ExceptionalDays {
  /** `YYYY-MM-DD`; the same for a single day. */
  readonly from: string;
  readonly to: string;
  /** None where it is closed. */
  readonly hours: readonly Span[];
  /** A day of the almanac, or words of the body. */
  readonly why?: PublicHoliday | Eve | LocalizedText | undefined;
}

/** The hours of a day of the week, in their order; none where it is closed. */
export function hoursOfWeekday(
  { hours }: Pick<Counter, "hours">,
  weekday: Weekday,
): readonly Span[] {
  return sortSpans(hours.filter(({ days }) => days.includes(weekday)));
}

/**
 * The coming days with other hours, from a day on: what the body has written, and public holidays and
 * eves on which it would have been open by the day of the week.
 * @param today `YYYY-MM-DD`
 */
export function comingExceptions(counter: Counter, today: string): readonly ExceptionalDays[] {
  const last = addDays(today, 7 * weeksTold);
  const written = counter.exceptions
    .filter(({ from, to = from }) => to >= today && from <= last)
    .map(
      ({ from, to = from, hours, reason }): ExceptionalDays => ({
        from,
        to,
        hours: sortSpans(hours),
        why: reason ?? almanacOf(from, to),
      }),
    );
  const ofAlmanac = daysBetween(today, last).flatMap((day) => closedDay(counter, day));
  return [...written, ...ofAlmanac].toSorted((a, b) => (a.from < b.from ? -1 : 1));
}

/** A holiday or an eve on which a counter is closed that would have been open. */
function closedDay(counter: Counter, day: string): readonly ExceptionalDays[] {
  if (hoursOfWeekday(counter, weekdayOf(day)).length === 0) return [];
  if (counter.exceptions.some((exception) => isWithin(day, exception))) return [];
  const why = closingDay(counter, day);
  return why ? [{ from: day, to: day, hours: [], why }] : [];
}

/** What closes a counter on a day; undefined where the almanac does not. */
function closingDay(
  { openOnHolidays, closedOnEves }: Counter,
  day: string,
): PublicHoliday | Eve | undefined {
  const holiday = openOnHolidays ? undefined : publicHolidayOn(day);
  const eve = eveOn(day);
  return holiday ?? (eve && closedOnEves.includes(eve) ? eve : undefined);
}

/** What the almanac calls a single day. */
function almanacOf(from: string, to: string): PublicHoliday | Eve | undefined {
  return from === to ? (publicHolidayOn(from) ?? eveOn(from)) : undefined;
}

/** True for a day of an exception. */
export function isWithin(day: string, { from, to = from }: Pick<CounterException, "from" | "to">) {
  return from <= day && day <= to;
}

function sortSpans(spans: readonly Span[]): readonly Span[] {
  return spans.toSorted((a, b) => (a.opens < b.opens ? -1 : 1));
}
