const date = /^(\d{4,})-(\d\d)-(\d\d)$/;
const month = /^\d{4,}-(?:0[1-9]|1[0-2])$/;
const dayOfYear = /^(?:--)?(\d\d)-(\d\d)$/;
const clock = /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,3})?)?$/;
const offset = /(?:Z|[+-](?:[01]\d|2[0-3]):?[0-5]\d)$/;
const week = /^\d{4,}-W(?:0[1-9]|[1-4]\d|5[0-3])$/;
const year = /^\d{4,}$/;
const duration = /^P(?=\d|T\d)(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d{1,3})?S)?)?$/;

/**
 * Whether a text is a value of `<time>` (HTML, "The time element"): a date, a month, a day of the
 * year, a time of day, a moment with or without its offset from UTC, a week, a year or a duration.
 */
export function isTimeValue(value: string): boolean {
  return [isDate, isDayOfYear, isMoment, isOffset].some((is) => is(value))
    ? true
    : [month, clock, week, year, duration].some((pattern) => pattern.test(value));
}

function isDate(value: string): boolean {
  const [, years, months, days] = date.exec(value) ?? [];
  return years !== undefined && isDayIn(Number(years), Number(months), Number(days));
}

/** Without a year: 29 February is one. */
function isDayOfYear(value: string): boolean {
  const [, months, days] = dayOfYear.exec(value) ?? [];
  return months !== undefined && isDayIn(2000, Number(months), Number(days));
}

function isMoment(value: string): boolean {
  const [, day = "", time = ""] = /^([^T ]+)[T ](.+)$/.exec(value) ?? [];
  return isDate(day) && clock.test(time.replace(offset, ""));
}

function isOffset(value: string): boolean {
  return value.replace(offset, "") === "" && value !== "";
}

function isDayIn(years: number, months: number, days: number): boolean {
  const day = new Date(Date.UTC(2000, months - 1, days));
  day.setUTCFullYear(years, months - 1, days);
  return years > 0 && day.getUTCMonth() === months - 1 && day.getUTCDate() === days;
}
