const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const offsetFormatters = new Map<string, Intl.DateTimeFormat>();

/**
 * The moment when clocks in a time zone show a time on a date, as ISO 8601 with the zone's offset:
 * "2024-03-20T09:00:00+01:00".
 *
 * Where the clock is turned, it does what RFC 5545 and Temporal ("compatible") do: a time that
 * occurs twice means the first, and one that is skipped moves forward by the length of the gap.
 *
 * @param date `YYYY-MM-DD`
 * @param time `HH:MM`
 * @param timeZone a name from the IANA time zone database
 */
export function dateTimeAttribute(date: string, time: string, timeZone: string): string {
  const wall = Date.parse(`${date}T${time}:00Z`);
  const before = offsetAt(wall - DAY, timeZone);
  const after = offsetAt(wall + DAY, timeZone);
  const isReal = (offset: number) => offsetAt(wall - offset, timeZone) === offset;
  const offset = [before, after].find(isReal);
  if (offset !== undefined) return write(wall, offset);
  return write(wall - before + after, after);
}

/** The difference in milliseconds between a zone's clocks and UTC at a moment. */
function offsetAt(moment: number, timeZone: string): number {
  const parts = offsetFormatter(timeZone).formatToParts(moment);
  const name = parts.find((part) => part.type === "timeZoneName")?.value ?? "";
  const [, sign = "+", hours = "0", minutes = "0"] = /([+-])(\d+):(\d+)/.exec(name) ?? [];
  const size = (Number(hours) * 60 + Number(minutes)) * MINUTE;
  return sign === "-" ? -size : size;
}

function offsetFormatter(timeZone: string): Intl.DateTimeFormat {
  const known = offsetFormatters.get(timeZone);
  if (known !== undefined) return known;
  const formatter = new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" });
  offsetFormatters.set(timeZone, formatter);
  return formatter;
}

function write(wall: number, offset: number): string {
  const size = Math.abs(offset) / MINUTE;
  const hours = String(Math.floor(size / 60)).padStart(2, "0");
  const minutes = String(size % 60).padStart(2, "0");
  const dateTime = new Date(wall).toISOString().slice(0, "YYYY-MM-DDTHH:MM:SS".length);
  return `${dateTime}${offset < 0 ? "-" : "+"}${hours}:${minutes}`;
}
