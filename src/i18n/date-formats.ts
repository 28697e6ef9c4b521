import type { FormatSettings } from "./format-settings.ts";

/** A stretch of time whose ends are `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; either may be open. */
export interface Period {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Dates are given as ISO 8601, `YYYY-MM-DD`, already checked. */
export interface DateFormats {
  /** "20 mars 2024" */
  date(date: string): string;
  /** "onsdag 20 mars 2024" */
  weekdayDate(date: string): string;
  /** "20–22 mars 2024"; one date when both are the same day */
  dateRange(from: string, to: string): string;
  /** As exactly as it is known: "2012", "mars 2012", "20 mars 2012" */
  yearMonth(date: string): string;
  /** "2012–2016", "från 2012", "till mars 2016"; empty when both ends are open */
  period(period: Period): string;
}

interface DateParts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
  readonly weekday: string;
}

type ReadDate = (date: string) => DateParts;

/** Makes the date formats of a language. Dates have no time zone: the day is the day. */
export function createDateFormats(settings: FormatSettings): DateFormats {
  const { date: patterns, period: periods, locale } = settings;
  const read = createReader(locale);
  const monthAlone = new Intl.DateTimeFormat(locale, { month: "long", timeZone: "UTC" });
  const yearMonth = (date: string) => {
    const [year = date, month, day] = date.split("-");
    if (day !== undefined) return patterns.long(read(date));
    if (month === undefined) return patterns.year({ year });
    return patterns.month({ month: monthAlone.format(new Date(date)), year });
  };
  const dateRange = (from: string, to: string) => formatDateRange([from, to], read, patterns);
  return {
    date: (date) => patterns.long(read(date)),
    weekdayDate: (date) => patterns.withWeekday(read(date)),
    dateRange,
    yearMonth,
    period: (period) => formatPeriod(period, periods, { yearMonth, dateRange }),
  };
}

/** Many languages inflect a month that has a day before it: so the two are asked for together. */
function createReader(locale: string): ReadDate {
  const dayMonth = new Intl.DateTimeFormat(locale, {
    day: "numeric",
    month: "long",
    timeZone: "UTC",
  });
  const weekday = new Intl.DateTimeFormat(locale, { weekday: "long", timeZone: "UTC" });
  const read: ReadDate = (date) => {
    const day = new Date(date);
    const month = dayMonth.formatToParts(day).find((part) => part.type === "month");
    return {
      day: String(day.getUTCDate()),
      month: month?.value ?? "",
      year: String(day.getUTCFullYear()),
      weekday: weekday.format(day),
    };
  };
  // A site names the same few days on many pages.
  const known = new Map<string, DateParts>();
  return (date) => {
    const parts = known.get(date) ?? read(date);
    known.set(date, parts);
    return parts;
  };
}

function formatDateRange(
  [first, last]: readonly [string, string],
  read: ReadDate,
  patterns: FormatSettings["date"],
): string {
  if (first === last) return patterns.long(read(first));
  const from = read(first);
  const to = read(last);
  const values = {
    fromDay: from.day,
    fromMonth: from.month,
    fromYear: from.year,
    toDay: to.day,
    toMonth: to.month,
    toYear: to.year,
  };
  if (from.year !== to.year) return patterns.range(values);
  return from.month === to.month ? patterns.rangeInMonth(values) : patterns.rangeInYear(values);
}

function formatPeriod(
  { from, to }: Period,
  patterns: FormatSettings["period"],
  { yearMonth, dateRange }: Pick<DateFormats, "yearMonth" | "dateRange">,
): string {
  if (from !== undefined && to !== undefined) {
    if (isDay(from) && isDay(to)) return dateRange(from, to);
    const ends = { from: yearMonth(from), to: yearMonth(to) };
    return isYear(from) && isYear(to) ? patterns.years(ends) : patterns.fromTo(ends);
  }
  if (from !== undefined) return patterns.from({ from: yearMonth(from) });
  return to === undefined ? "" : patterns.to({ to: yearMonth(to) });
}

function isDay(date: string): boolean {
  return date.length === "YYYY-MM-DD".length;
}

function isYear(date: string): boolean {
  return date.length === "YYYY".length;
}
