import ICAL from "ical.js";

/** RFC 5545, 3.1: a line has no more bytes without its end. */
const longestLine = 75;

/**
 * What iCalendar (RFC 5545) asks of a file and it does not have, by the names of its parts:
 * `VEVENT 2: DTEND`. Read by an independent library.
 */
export function* faultsOfCalendar(text: string): Generator<string> {
  const lines = text.split("\r\n");
  if (lines.some((line) => line.includes("\n")) || lines.at(-1) !== "") yield "CRLF";
  const long = lines.findIndex((line) => Buffer.byteLength(line) > longestLine);
  if (long >= 0) yield `line ${long + 1}`;
  const calendar = parsed(text);
  if (calendar?.name !== "vcalendar") return yield "VCALENDAR";
  for (const name of ["version", "prodid"])
    if (!calendar.hasProperty(name)) yield name.toUpperCase();
  const zones = new Set(
    calendar.getAllSubcomponents("vtimezone").map((zone) => zone.getFirstPropertyValue("tzid")),
  );
  const seen = new Set<string>();
  for (const [index, event] of calendar.getAllSubcomponents("vevent").entries()) {
    for (const part of faultsOfEvent(event, zones)) yield `VEVENT ${index + 1}: ${part}`;
    const key = ["uid", "recurrence-id"].map((name) => event.getFirstPropertyValue(name)).join(" ");
    if (seen.has(key)) yield `VEVENT ${index + 1}: UID`;
    seen.add(key);
  }
}

function parsed(text: string): ICAL.Component | undefined {
  try {
    return new ICAL.Component(ICAL.parse(text));
  } catch {
    return undefined;
  }
}

function* faultsOfEvent(event: ICAL.Component, zones: ReadonlySet<unknown>): Generator<string> {
  for (const name of ["uid", "dtstamp", "dtstart"])
    if (!event.getFirstPropertyValue(name)) yield name.toUpperCase();
  for (const property of event.getAllProperties()) {
    const zone = property.getFirstParameter("tzid");
    if (zone && !zones.has(zone)) yield `${property.name.toUpperCase()} TZID`;
  }
  const [start, end] = ["dtstart", "dtend"].map((name) => event.getFirstPropertyValue(name));
  if (start instanceof ICAL.Time && end instanceof ICAL.Time && end.compare(start) <= 0)
    yield "DTEND";
}
