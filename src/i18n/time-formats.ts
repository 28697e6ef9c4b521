import { dateTimeAttribute } from "./date-time-attribute.ts";
import type { FormatSettings } from "./format-settings.ts";

/** Times of day are given as `HH:MM`, already checked. */
export interface TimeFormats {
  /** "9.05", for use after a word that says that it is a time */
  time(time: string): string;
  /** "kl. 9.05", for use in running text */
  clock(time: string): string;
  /** "09.05": all times equally wide */
  tableTime(time: string): string;
  /** "kl. 9.00–9.05" */
  timeRange(start: string, end: string): string;
  /** "09.00–09.05" */
  tableTimeRange(start: string, end: string): string;
  /** The value of `<time datetime>`, see `dateTimeAttribute`. */
  dateTimeAttribute(date: string, time: string, timeZone: string): string;
}

interface TimeParts {
  readonly hour: string;
  readonly paddedHour: string;
  readonly minute: string;
}

/** Makes the time formats of a language. */
export function createTimeFormats(patterns: FormatSettings["time"]): TimeFormats {
  return {
    time: (time) => patterns.short(readTime(time)),
    clock: (time) => patterns.clock(readTime(time)),
    tableTime: (time) => patterns.table(readTime(time)),
    timeRange: (start, end) => patterns.range(readSpan(start, end)),
    tableTimeRange: (start, end) => patterns.tableRange(readSpan(start, end)),
    dateTimeAttribute,
  };
}

function readTime(time: string): TimeParts {
  const [paddedHour = "", minute = ""] = time.split(":");
  return { hour: String(Number(paddedHour)), paddedHour, minute };
}

function readSpan(start: string, end: string) {
  const from = readTime(start);
  const to = readTime(end);
  return {
    fromHour: from.hour,
    fromPaddedHour: from.paddedHour,
    fromMinute: from.minute,
    toHour: to.hour,
    toPaddedHour: to.paddedHour,
    toMinute: to.minute,
  };
}
