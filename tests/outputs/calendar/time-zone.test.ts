import assert from "node:assert/strict";
import { describe, test } from "node:test";
import ICAL from "ical.js";
import { offsetAt } from "../../../src/i18n/zone-offset.ts";
import { timeZoneComponent, type Years } from "../../../src/outputs/calendar/time-zone.ts";

const HOUR = 3_600_000;

/** The zone as an independent parser reads it. */
function readZone(timeZone: string, years: Years): ICAL.Timezone {
  const component = new ICAL.Component(ICAL.parse(timeZoneComponent(timeZone, years)));
  return new ICAL.Timezone({ component });
}

/** The offset to UTC that a read zone gives at a moment, in milliseconds. */
function readOffset(zone: ICAL.Timezone, moment: number, offset: number): number {
  const local = new Date(moment + offset);
  const time = new ICAL.Time(
    {
      year: local.getUTCFullYear(),
      month: local.getUTCMonth() + 1,
      day: local.getUTCDate(),
      hour: local.getUTCHours(),
      minute: local.getUTCMinutes(),
      second: 0,
      isDate: false,
    },
    zone,
  );
  return zone.utcOffset(time) * 1000;
}

describe("the definition of a time zone", () => {
  for (const [timeZone, first, last] of [
    ["Europe/Stockholm", 2024, 2031],
    ["Europe/Helsinki", 2024, 2024],
    ["America/New_York", 2026, 2027],
    ["Australia/Lord_Howe", 2026, 2027],
    ["America/Sao_Paulo", 2017, 2020],
    ["Africa/Casablanca", 2025, 2026],
    ["Asia/Kolkata", 2026, 2026],
    ["UTC", 2026, 2026],
  ] as const)
    test(`has the offsets of ${timeZone} from ${first} to ${last}`, () => {
      const zone = readZone(timeZone, { first, last });
      const end = Date.UTC(last + 1, 0);
      for (let moment = Date.UTC(first, 0); moment < end; moment += 13 * HOUR) {
        const offset = offsetAt(moment, timeZone);
        // Close to a change, a local time may mean two moments.
        const near = [-3, 3].map((hours) => offsetAt(moment + hours * HOUR, timeZone));
        if (near.some((other) => other !== offset)) continue;
        const at = new Date(moment).toISOString();
        assert.equal(readOffset(zone, moment, offset), offset, at);
      }
    });

  test("states the rules of Europe/Stockholm, which some programs need", () => {
    const text = timeZoneComponent("Europe/Stockholm", { first: 2027, last: 2027 });
    assert.match(text, /RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n/);
    assert.match(text, /RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n/);
    assert.match(
      text,
      /BEGIN:DAYLIGHT\r\nDTSTART:20260329T020000\r\nTZOFFSETFROM:\+0100\r\nTZOFFSETTO:\+0200/,
    );
    assert.match(
      text,
      /BEGIN:STANDARD\r\nDTSTART:20261025T030000\r\nTZOFFSETFROM:\+0200\r\nTZOFFSETTO:\+0100/,
    );
  });

  test("states no rule where the changes follow none", () => {
    const text = timeZoneComponent("Africa/Casablanca", { first: 2025, last: 2026 });
    assert.doesNotMatch(text, /RRULE/);
  });
});
