import { addDays, type Weekday, weekdayOf } from "./day.ts";
import { easterSunday } from "./easter.ts";

/**
 * The public holidays of Sweden: the law on public holidays (lagen 1989:253 om allmänna helgdagar),
 * 1 and 2 §§. Every other Sunday is one too by 1 §; it is left out, as a Sunday says so itself.
 */
export const publicHolidays = [
  "new-years-day",
  "epiphany",
  "good-friday",
  "easter-sunday",
  "easter-monday",
  "first-of-may",
  "ascension-day",
  "whit-sunday",
  "national-day",
  "midsummer-day",
  "all-saints-day",
  "christmas-day",
  "boxing-day",
] as const;

export type PublicHoliday = (typeof publicHolidays)[number];

/** Days that are no public holidays, and on which much is closed by custom or by agreement. */
export const eves = [
  "twelfth-night",
  "maundy-thursday",
  "easter-eve",
  "walpurgis-night",
  "midsummer-eve",
  "all-saints-eve",
  "christmas-eve",
  "new-years-eve",
] as const;

export type Eve = (typeof eves)[number];

const known = new Map<string, ReadonlyMap<string, PublicHoliday>>();

/** The public holiday that a day is in Sweden; undefined for other days, plain Sundays among them. */
export function publicHolidayOn(day: string): PublicHoliday | undefined {
  const year = day.slice(0, 4);
  const holidays =
    known.get(year) ?? new Map(holidaysOf(year).map(([holiday, on]) => [on, holiday]));
  known.set(year, holidays);
  return holidays.get(day);
}

const knownEves = new Map<string, ReadonlyMap<string, Eve>>();

/** The eve that a day is; undefined for other days. Two on one day: the first in the list names it. */
export function eveOn(day: string): Eve | undefined {
  const year = day.slice(0, 4);
  const ofYear =
    knownEves.get(year) ??
    new Map(eves.toReversed().map((eve) => [dayOfEve(eve, year), eve] as const));
  knownEves.set(year, ofYear);
  return ofYear.get(day);
}

/**
 * The holidays of a year with their days. Two can fall on one day (Ascension Day on the first of May,
 * Whit Sunday on the national day): the later in the list names it.
 */
function holidaysOf(year: string): readonly (readonly [PublicHoliday, string])[] {
  return publicHolidays.map((holiday) => [holiday, dayOfHoliday(holiday, year)]);
}

function dayOfHoliday(holiday: PublicHoliday, year: string): string {
  const easter = easterSunday(Number(year));
  const days: Readonly<Record<PublicHoliday, string>> = {
    "new-years-day": `${year}-01-01`,
    epiphany: `${year}-01-06`,
    "good-friday": addDays(easter, -2),
    "easter-sunday": easter,
    "easter-monday": addDays(easter, 1),
    "first-of-may": `${year}-05-01`,
    "ascension-day": addDays(easter, 39),
    "whit-sunday": addDays(easter, 49),
    "national-day": `${year}-06-06`,
    "midsummer-day": firstFrom(`${year}-06-20`, "saturday"),
    "all-saints-day": firstFrom(`${year}-10-31`, "saturday"),
    "christmas-day": `${year}-12-25`,
    "boxing-day": `${year}-12-26`,
  };
  return days[holiday];
}

function dayOfEve(eve: Eve, year: string): string {
  const before = (holiday: PublicHoliday) => addDays(dayOfHoliday(holiday, year), -1);
  const days: Readonly<Record<Eve, string>> = {
    "twelfth-night": before("epiphany"),
    "maundy-thursday": before("good-friday"),
    "easter-eve": before("easter-sunday"),
    "walpurgis-night": before("first-of-may"),
    "midsummer-eve": before("midsummer-day"),
    "all-saints-eve": before("all-saints-day"),
    "christmas-eve": before("christmas-day"),
    "new-years-eve": `${year}-12-31`,
  };
  return days[eve];
}

/** The first such day of the week on a day or after it. */
function firstFrom(day: string, weekday: Weekday): string {
  return weekdayOf(day) === weekday ? day : firstFrom(addDays(day, 1), weekday);
}
