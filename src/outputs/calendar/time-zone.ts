import { offsetAt } from "../../i18n/zone-offset.ts";
import { contentLine } from "./content-line.ts";
import { changesInYear, type ZoneChange } from "./zone-changes.ts";

const MINUTE = 60_000;
const weekdays = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"] as const;

/** The years whose times a calendar has in a zone. */
export interface Years {
  readonly first: number;
  readonly last: number;
}

/** A rule must hold for so many years before it is written as one. */
const yearsOfRule = 6;

/**
 * A zone as a calendar defines it (RFC 5545, 3.6.5): by rules where the clocks are changed by the
 * same ones in every year, since some programs understand nothing else, and otherwise change by
 * change. It begins a year before the first, so that every time has a change before it.
 */
export function timeZoneComponent(timeZone: string, { first, last }: Years): string {
  const start = first - 1;
  const years = Array.from(
    { length: Math.max(last - start + 1, yearsOfRule) },
    (_, index) => start + index,
  );
  const byYear = years.map((year) => changesInYear(timeZone, year));
  const parts = rulesOf(byYear) ?? [
    observance(initialChange(timeZone, start)),
    ...byYear.flat().map((change) => observance(change)),
  ];
  return [
    contentLine("BEGIN", "VTIMEZONE"),
    contentLine("TZID", timeZone),
    ...parts,
    contentLine("END", "VTIMEZONE"),
  ].join("");
}

/** What was so before the first change: no change at all, at the beginning of a year. */
function initialChange(timeZone: string, year: number): ZoneChange {
  const offset = offsetAt(Date.UTC(year, 0), timeZone);
  return { moment: Date.UTC(year, 0) - offset, from: offset, to: offset };
}

/** The observances by rules; undefined where the changes of the years do not follow two of them. */
function rulesOf(byYear: readonly (readonly ZoneChange[])[]): readonly string[] | undefined {
  const [sample = []] = byYear;
  if (sample.length !== 2 || byYear.some((changes) => changes.length !== 2)) return undefined;
  const parts = sample.map((change, index) => {
    const rule = ruleOf(byYear.flatMap((changes) => changes[index] ?? []));
    return rule && observance(change, rule);
  });
  return parts.every((part) => part !== undefined) ? parts : undefined;
}

/** "The last Sunday of March", where all changes are on that day, at the same time. */
function ruleOf(changes: readonly ZoneChange[]): string | undefined {
  const days = changes.map(describeDay);
  const [first] = days;
  if (!first || days.some(({ same }) => same !== first.same)) return undefined;
  const nth = days.every(({ isLast }) => isLast) ? -1 : first.nth;
  if (nth !== -1 && days.some((day) => day.nth !== nth)) return undefined;
  return `FREQ=YEARLY;BYMONTH=${first.month};BYDAY=${nth}${first.weekday}`;
}

function describeDay({ moment, from, to }: ZoneChange) {
  const local = new Date(moment + from);
  const [month, day] = [local.getUTCMonth() + 1, local.getUTCDate()];
  const lastDay = new Date(Date.UTC(local.getUTCFullYear(), month, 0)).getUTCDate();
  const weekday = weekdays[local.getUTCDay()] ?? "SU";
  const same = [month, weekday, local.toISOString().slice(11), from, to].join(" ");
  return { month, weekday, same, nth: Math.ceil(day / 7), isLast: day > lastDay - 7 };
}

/** A stretch in which the clocks keep one offset; it begins by the clocks of the stretch before. */
function observance({ moment, from, to }: ZoneChange, rule?: string): string {
  const name = to > from ? "DAYLIGHT" : "STANDARD";
  const start = new Date(moment + from).toISOString().replace(/[-:]|\.\d+Z/g, "");
  return [
    contentLine("BEGIN", name),
    contentLine("DTSTART", start),
    contentLine("TZOFFSETFROM", offsetText(from)),
    contentLine("TZOFFSETTO", offsetText(to)),
    ...(rule === undefined ? [] : [contentLine("RRULE", rule)]),
    contentLine("END", name),
  ].join("");
}

/** RFC 5545, 3.3.14: `+0100`. */
function offsetText(offset: number): string {
  const minutes = Math.abs(offset) / MINUTE;
  const hours = String(Math.floor(minutes / 60)).padStart(2, "0");
  return `${offset < 0 ? "-" : "+"}${hours}${String(minutes % 60).padStart(2, "0")}`;
}
