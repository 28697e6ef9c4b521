import { clockTime } from "./clock-time.ts";

const MINUTE = 60_000;

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
  const { moment, offset } = clockTime(date, time, timeZone);
  return write(moment + offset, offset);
}

function write(wall: number, offset: number): string {
  const size = Math.abs(offset) / MINUTE;
  const hours = String(Math.floor(size / 60)).padStart(2, "0");
  const minutes = String(size % 60).padStart(2, "0");
  const dateTime = new Date(wall).toISOString().slice(0, "YYYY-MM-DDTHH:MM:SS".length);
  return `${dateTime}${offset < 0 ? "-" : "+"}${hours}:${minutes}`;
}
