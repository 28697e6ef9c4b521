import { z } from "zod";
import { pattern } from "./pattern.ts";

const datePatterns = z.strictObject({
  long: pattern("day", "month", "year"),
  withWeekday: pattern("weekday", "day", "month", "year"),
  month: pattern("month", "year"),
  year: pattern("year"),
  rangeInMonth: pattern("fromDay", "toDay", "toMonth", "toYear"),
  rangeInYear: pattern("fromDay", "fromMonth", "toDay", "toMonth", "toYear"),
  range: pattern("fromDay", "fromMonth", "fromYear", "toDay", "toMonth", "toYear"),
});

const periodPatterns = z.strictObject({
  years: pattern("from", "to"),
  fromTo: pattern("from", "to"),
  from: pattern("from"),
  to: pattern("to"),
});

const timeOfDay = pattern("hour", "paddedHour", "minute");

const timeSpan = pattern(
  "fromHour",
  "fromPaddedHour",
  "fromMinute",
  "toHour",
  "toPaddedHour",
  "toMinute",
);

const timePatterns = z.strictObject({
  short: timeOfDay,
  clock: timeOfDay,
  table: timeOfDay,
  range: timeSpan,
  tableRange: timeSpan,
});

const amount = pattern("amount");

/**
 * The `format` group of a locale file. Everything that differs between languages stands there, as
 * patterns with placeholders; the names of months and weekdays and the digits come from `Intl`.
 */
export const formatSchema = z.strictObject({
  locale: z.string().refine(isSupported, {
    error: "is not a locale that Intl knows; name the nearest one, such as fi-FI",
    params: { fault: "not-a-format-locale", values: {} },
  }),
  telephone: z.enum(["national", "international"]),
  date: datePatterns,
  period: periodPatterns,
  time: timePatterns,
  number: z.strictObject({
    range: pattern("from", "to"),
    rangeWithMinus: pattern("from", "to"),
  }),
  money: z.strictObject({ unit: amount, thousand: amount, million: amount, billion: amount }),
  list: z.strictObject({ more: pattern("items", "next"), last: pattern("items", "last") }),
});

/** The settings of one language's formats, with every pattern ready to be filled. */
export type FormatSettings = Readonly<z.infer<typeof formatSchema>>;

/**
 * An unknown locale would silently become the machine's own, and two machines would build two
 * different sites.
 */
function isSupported(locale: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0;
  } catch {
    return false;
  }
}
