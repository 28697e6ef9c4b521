import { dateTimeAttribute } from "../../../../src/i18n/date-time-attribute.ts";

/** Tells the time, in milliseconds since the epoch. */
export type Clock = () => number;

/** The moment that `?at=2024-03-20T09:15` asks for, as clocks show it where an event is held. */
export interface SetTime {
  /** As it is written in the address: `2024-03-20T09:15`, with seconds where they are given. */
  readonly text: string;
  readonly moment: number;
}

/** Reads `at` from the query of an address; undefined where it is absent or no time. */
export function readSetTime(query: string, timeZone: string): SetTime | undefined {
  const text = new URLSearchParams(query).get("at") ?? "";
  const [, date, time, seconds = "0"] =
    /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::(\d\d))?$/.exec(text) ?? [];
  if (date === undefined || time === undefined) return undefined;
  if (Number.isNaN(Date.parse(`${date}T${time}:00Z`))) return undefined;
  const moment = Date.parse(dateTimeAttribute(date, time, timeZone)) + Number(seconds) * 1000;
  return { text, moment };
}

/** The device's clock, or one that was set at a moment and goes on from there. */
export function clockFrom(setTime: SetTime | undefined, device: Clock): Clock {
  if (setTime === undefined) return device;
  const ahead = setTime.moment - device();
  return () => device() + ahead;
}
