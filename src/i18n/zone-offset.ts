const MINUTE = 60_000;

const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * The difference between a zone's clocks and UTC at a moment, in milliseconds; positive to the east.
 * @param moment milliseconds since 1970-01-01T00:00Z
 * @param timeZone a name from the IANA time zone database
 */
export function offsetAt(moment: number, timeZone: string): number {
  const parts = formatterOf(timeZone).formatToParts(moment);
  const name = parts.find((part) => part.type === "timeZoneName")?.value ?? "";
  const [, sign = "+", hours = "0", minutes = "0"] = /([+-])(\d+):(\d+)/.exec(name) ?? [];
  const size = (Number(hours) * 60 + Number(minutes)) * MINUTE;
  return sign === "-" ? -size : size;
}

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known !== undefined) return known;
  const formatter = new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" });
  formatters.set(timeZone, formatter);
  return formatter;
}
