import { z } from "zod";
import { clockTime } from "../i18n/clock-time.ts";
import { offsetAt } from "../i18n/zone-offset.ts";
import { type LocalMoment, momentText } from "./local-moment.ts";
import { isDate, isInRange, yearRange } from "./shared-schemas.ts";
import { textRules } from "./text-rules.ts";

/** A moment at which content comes or goes: a whole day is its beginning, by the clocks of the site. */
export interface LifeMoment extends LocalMoment {
  /** How far the clock that shows the time is from UTC, where it is not one of the site: `+02:00` or `Z`. */
  readonly offset?: string;
}

/** `2026-12-01`, `2026-12-01T08:00`, or `2026-12-01T08:00+02:00`. */
export const lifeMoment = z
  .string()
  .refine(isLifeMoment, { params: { fault: "not-a-life-moment", values: {} }, abort: true })
  .refine(isInRange, { params: { fault: "year-out-of-range", values: yearRange } })
  .meta({ ...textRules.lifeMoment, isCommon: true })
  .transform((text): LifeMoment => {
    const [date = text, time] = text.split("T");
    if (time === undefined) return { date };
    const offset = time.slice(clockLength);
    return { date, time: time.slice(0, clockLength), ...(offset !== "" && { offset }) };
  });

const clockLength = "HH:MM".length;

/** Milliseconds since 1970-01-01T00:00Z. Where clocks are put forward over midnight, a day begins after that. */
export function instantOf({ date, time = "00:00", offset }: LifeMoment, timeZone: string): number {
  if (offset !== undefined) return Date.parse(`${date}T${time}:00${offset}`);
  return clockTime(date, time, timeZone).moment;
}

/** Writes a moment as it stands in the content. */
export function lifeMomentText({ offset = "", ...local }: LifeMoment): string {
  return momentText(local) + offset;
}

/** What the clocks of a time zone show at a moment: the day alone where it is the first minute of it. */
export function localMomentAt(at: number, timeZone: string): LocalMoment {
  const [date = "", clock = ""] = new Date(at + offsetAt(at, timeZone)).toISOString().split("T");
  const time = clock.slice(0, clockLength);
  return time === "00:00" ? { date } : { date, time };
}

/** The same as it stands in the content. */
export function localTextAt(at: number, timeZone: string): string {
  return momentText(localMomentAt(at, timeZone));
}

function isLifeMoment(text: string): boolean {
  return new RegExp(textRules.lifeMoment.pattern).test(text) && isDate(text.split("T")[0] ?? "");
}
