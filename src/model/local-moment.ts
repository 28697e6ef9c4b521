import { z } from "zod";
import { isDate, isInRange, yearRange } from "./shared-schemas.ts";
import { textRules } from "./text-rules.ts";

/** A whole day, or a time on a day, by the clocks of the place where something is held. */
export interface LocalMoment {
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** `HH:MM`; absent for a whole day. */
  readonly time?: string;
}

/** `2027-03-27`, or `2027-03-27T22:00`. */
export const localMoment = z
  .string()
  .refine(isDayOrTime, { params: { fault: "not-a-day-or-time", values: {} }, abort: true })
  .refine(isInRange, { params: { fault: "year-out-of-range", values: yearRange } })
  .meta(textRules.dayOrTime)
  .transform((text): LocalMoment => {
    const [date = text, time] = text.split("T");
    return time === undefined ? { date } : { date, time };
  });

/** Writes a moment as it stands in the data; texts in this form sort by time. */
export function momentText({ date, time }: LocalMoment): string {
  return time === undefined ? date : `${date}T${time}`;
}

function isDayOrTime(text: string): boolean {
  const [date = "", time, ...rest] = text.split("T");
  const isTime = time === undefined || /^([01]\d|2[0-3]):[0-5]\d$/.test(time);
  return isDate(date) && isTime && rest.length === 0;
}
