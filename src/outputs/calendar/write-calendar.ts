import { type CalendarEntry, entryComponent } from "./calendar-entry.ts";
import { contentLine, escapeText } from "./content-line.ts";
import { timeZoneComponent } from "./time-zone.ts";

/** A calendar in one language. */
export interface Calendar {
  readonly language: string;
  readonly entries: readonly CalendarEntry[];
  /** What only a calendar has that people subscribe to. */
  readonly subscription?: {
    readonly name: string;
    /** Where it is found. */
    readonly url: string;
  };
}

/** RFC 5545, 3.7.3: who made the file. */
const productId = "-//Regionwebb//Regionwebb//EN";

/** Writes a calendar (RFC 5545, with names and addresses by RFC 7986). */
export function writeCalendar({ language, entries, subscription }: Calendar): string {
  return [
    contentLine("BEGIN", "VCALENDAR"),
    contentLine("VERSION", "2.0"),
    contentLine("PRODID", productId),
    contentLine("CALSCALE", "GREGORIAN"),
    ...(subscription ? subscriptionLines(subscription, language) : []),
    ...timeZonesOf(entries),
    ...entries.map((entry) => entryComponent(entry, language)),
    contentLine("END", "VCALENDAR"),
  ].join("");
}

/** The standard's properties, and those that programs read in their stead. */
function subscriptionLines(
  { name, url }: NonNullable<Calendar["subscription"]>,
  language: string,
): readonly string[] {
  return [
    contentLine("NAME", escapeText(name), { LANGUAGE: language }),
    contentLine("X-WR-CALNAME", escapeText(name)),
    contentLine("SOURCE", url, { VALUE: "URI" }),
    contentLine("REFRESH-INTERVAL", "PT12H", { VALUE: "DURATION" }),
    contentLine("X-PUBLISHED-TTL", "PT12H"),
  ];
}

/** The zones of the entries with a time, each for the years in which it is used. */
function timeZonesOf(entries: readonly CalendarEntry[]): readonly string[] {
  const timed = entries.filter(({ start }) => start.time !== undefined);
  const byZone = Map.groupBy(timed, ({ timeZone }) => timeZone);
  return [...byZone].map(([timeZone, inZone]) => {
    const years = inZone.flatMap(({ start, end }) => [yearOf(start.date), yearOf(end.date)]);
    return timeZoneComponent(timeZone, { first: Math.min(...years), last: Math.max(...years) });
  });
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}
