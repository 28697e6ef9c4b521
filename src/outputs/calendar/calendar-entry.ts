import type { EventState } from "../../model/event-state.ts";
import { type LocalMoment, momentText } from "../../model/local-moment.ts";
import type { LocalSpan } from "../../model/occasion.ts";
import type { Localized } from "../../routes/links.ts";
import { contentLine, escapeText } from "./content-line.ts";

/** One entry of a calendar, with its texts in one language. */
export interface CalendarEntry extends LocalSpan {
  readonly uid: string;
  /** The uid of the whole that the entry is a part of. */
  readonly partOf?: string;
  readonly timeZone: string;
  readonly status: EventState;
  readonly sequence: number;
  /** The day of the latest change, `YYYY-MM-DD`. */
  readonly updated: string;
  /** Without `lang`, the texts are in the language of the calendar. */
  readonly title: Localized;
  readonly description: Localized;
  readonly location?: Localized | undefined;
  readonly categories: readonly Localized[];
  readonly contacts: readonly string[];
  /** The page of the event. */
  readonly url: string;
  /** Where one takes part from a distance. */
  readonly conference?: { readonly url: string; readonly label: string } | undefined;
}

/** What is not held at the time that stands there is cancelled at that time. */
const states = {
  scheduled: "CONFIRMED",
  moved: "CONFIRMED",
  cancelled: "CANCELLED",
  postponed: "CANCELLED",
} as const satisfies Record<EventState, string>;

/**
 * An entry as RFC 5545, 3.6.1 has it. It has no organiser: that property makes an invitation of it,
 * which programs want to answer (3.8.4.3).
 */
export function entryComponent(entry: CalendarEntry, language: string): string {
  const { title, description, location, categories, contacts, conference } = entry;
  const text = (name: string, { value, lang }: Localized) =>
    contentLine(name, escapeText(value), { LANGUAGE: lang ?? language });
  const isHeld = states[entry.status] === "CONFIRMED";
  const isBusy = isHeld && entry.start.time !== undefined;
  return [
    contentLine("BEGIN", "VEVENT"),
    contentLine("UID", escapeText(entry.uid)),
    ...revisionLines(entry),
    ...timeLines(entry),
    contentLine("STATUS", states[entry.status]),
    text("SUMMARY", title),
    text("DESCRIPTION", description),
    ...(location ? [text("LOCATION", location)] : []),
    ...categories.map((category) => text("CATEGORIES", category)),
    ...contacts.map((contact) => text("CONTACT", { value: contact })),
    contentLine("URL", entry.url),
    ...(conference ? [conferenceLine(conference, language)] : []),
    ...(entry.partOf === undefined ? [] : [contentLine("RELATED-TO", escapeText(entry.partOf))]),
    // A whole day is something to know of: it does not fill the day.
    contentLine("TRANSP", isBusy ? "OPAQUE" : "TRANSPARENT"),
    contentLine("END", "VEVENT"),
  ].join("");
}

/** Of the data alone: the same content gives the same file, whenever it is written. */
function revisionLines({ updated, sequence }: CalendarEntry): readonly string[] {
  const changed = `${updated.replaceAll("-", "")}T000000Z`;
  return [
    contentLine("DTSTAMP", changed),
    contentLine("LAST-MODIFIED", changed),
    contentLine("SEQUENCE", String(sequence)),
  ];
}

/** The end of whole days is the day after the last one (3.8.2.2). */
function timeLines({ start, end, timeZone }: CalendarEntry): readonly string[] {
  if (start.time === undefined)
    return [
      contentLine("DTSTART", compact({ date: start.date }), { VALUE: "DATE" }),
      contentLine("DTEND", compact({ date: dayAfter(end.date) }), { VALUE: "DATE" }),
    ];
  return [
    contentLine("DTSTART", compact(start), { TZID: timeZone }),
    contentLine("DTEND", compact(end), { TZID: timeZone }),
  ];
}

function compact(moment: LocalMoment): string {
  const seconds = moment.time === undefined ? "" : "00";
  return momentText(moment).replace(/[-:]/g, "") + seconds;
}

function dayAfter(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, "YYYY-MM-DD".length);
}

/** RFC 7986, 5.11. */
function conferenceLine(
  { url, label }: NonNullable<CalendarEntry["conference"]>,
  language: string,
): string {
  const parameters = { VALUE: "URI", FEATURE: "VIDEO", LABEL: label, LANGUAGE: language };
  return contentLine("CONFERENCE", url, parameters);
}
