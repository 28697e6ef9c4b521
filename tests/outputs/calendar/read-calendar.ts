import assert from "node:assert/strict";
import ICAL from "ical.js";

/** An entry as an independent parser reads it, with its times by the zones of the file alone. */
export interface ReadEntry {
  readonly uid: string;
  /** ISO 8601 in UTC; of a whole day, its date. */
  readonly start: string;
  readonly end: string;
  readonly component: ICAL.Component;
  /** The value of the first property with a name, as a text. */
  readonly get: (name: string) => string | undefined;
}

/** Reads a calendar and its entries in their order. */
export function readCalendar(text: string): {
  readonly calendar: ICAL.Component;
  readonly entries: readonly ReadEntry[];
} {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const zones = new Map(
    calendar.getAllSubcomponents("vtimezone").map((component) => {
      const zone = new ICAL.Timezone({ component });
      return [zone.tzid, zone] as const;
    }),
  );
  const entries = calendar.getAllSubcomponents("vevent").map((component): ReadEntry => {
    const get = (name: string) => component.getFirstPropertyValue(name)?.toString();
    return {
      uid: get("uid") ?? "",
      start: momentOf(component, "dtstart", zones),
      end: momentOf(component, "dtend", zones),
      component,
      get,
    };
  });
  return { calendar, entries };
}

function momentOf(
  component: ICAL.Component,
  name: string,
  zones: ReadonlyMap<string, ICAL.Timezone>,
): string {
  const property = component.getFirstProperty(name);
  const time = property?.getFirstValue();
  assert.ok(time instanceof ICAL.Time, `${name} is a time`);
  if (time.isDate) return time.toString();
  const zone = zones.get(String(property?.getParameter("tzid")));
  assert.ok(zone, `${name} has a zone that the file defines`);
  const { year, month, day, hour, minute, second } = time;
  const local = new ICAL.Time({ year, month, day, hour, minute, second, isDate: false }, zone);
  return new Date(local.toUnixTime() * 1000).toISOString();
}
