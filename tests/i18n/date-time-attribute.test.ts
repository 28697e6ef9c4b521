import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { dateTimeAttribute } from "../../src/i18n/date-time-attribute.ts";

const STOCKHOLM = "Europe/Stockholm";
const DAY = 86_400_000;

describe("dateTimeAttribute", () => {
  test("writes the offset of winter and of summer", () => {
    assert.equal(dateTimeAttribute("2024-03-20", "09:00", STOCKHOLM), "2024-03-20T09:00:00+01:00");
    assert.equal(dateTimeAttribute("2024-06-20", "09:00", STOCKHOLM), "2024-06-20T09:00:00+02:00");
  });

  test("changes the offset at the hour when the clock is turned", () => {
    assert.equal(dateTimeAttribute("2024-03-31", "01:59", STOCKHOLM), "2024-03-31T01:59:00+01:00");
    assert.equal(dateTimeAttribute("2024-03-31", "03:00", STOCKHOLM), "2024-03-31T03:00:00+02:00");
    assert.equal(dateTimeAttribute("2024-10-27", "01:59", STOCKHOLM), "2024-10-27T01:59:00+02:00");
    assert.equal(dateTimeAttribute("2024-10-27", "03:00", STOCKHOLM), "2024-10-27T03:00:00+01:00");
  });

  test("moves a time that is skipped forward by the length of the gap", () => {
    assert.equal(dateTimeAttribute("2024-03-31", "02:30", STOCKHOLM), "2024-03-31T03:30:00+02:00");
  });

  test("takes the first of a time that occurs twice", () => {
    assert.equal(dateTimeAttribute("2024-10-27", "02:30", STOCKHOLM), "2024-10-27T02:30:00+02:00");
  });

  test("writes other zones, also those that are not whole hours from UTC", () => {
    assert.equal(dateTimeAttribute("2024-03-20", "09:00", "UTC"), "2024-03-20T09:00:00+00:00");
    assert.equal(
      dateTimeAttribute("2024-03-20", "09:00", "America/St_Johns"),
      "2024-03-20T09:00:00-02:30",
    );
    assert.equal(
      dateTimeAttribute("2024-03-20", "09:00", "Asia/Kathmandu"),
      "2024-03-20T09:00:00+05:45",
    );
  });

  test("names the moment when the clock shows the time, on every day of 2024 to 2026", () => {
    const times = ["00:00", "01:59", "02:00", "02:59", "03:00", "09:05", "12:00", "23:59"];
    for (let day = Date.UTC(2024, 0, 1); day < Date.UTC(2027, 0, 1); day += DAY) {
      const date = new Date(day).toISOString().slice(0, 10);
      for (const time of times) {
        if (isSkipped(day, time)) continue;
        assert.equal(
          readClock(dateTimeAttribute(date, time, STOCKHOLM), STOCKHOLM),
          `${date} ${time}`,
        );
      }
    }
  });

  test("names the moment when the clock shows the time, in zones all over the world", () => {
    const zones = ["America/New_York", "Australia/Lord_Howe", "Pacific/Chatham", "Asia/Tokyo"];
    const day = fc.date({
      min: new Date("2024-01-01"),
      max: new Date("2026-12-31"),
      noInvalidDate: true,
    });
    const hour = fc.integer({ min: 4, max: 23 });
    fc.assert(
      fc.property(day, hour, fc.constantFrom(...zones), (moment, hours, zone) => {
        const date = moment.toISOString().slice(0, 10);
        const time = `${String(hours).padStart(2, "0")}:15`;
        assert.equal(readClock(dateTimeAttribute(date, time, zone), zone), `${date} ${time}`);
      }),
    );
  });
});

/** On the last Sunday of March the clock goes from 02:00 to 03:00 (directive 2000/84/EC). */
function isSkipped(day: number, time: string): boolean {
  const date = new Date(day);
  const isLastSundayOfMarch =
    date.getUTCMonth() === 2 && date.getUTCDay() === 0 && date.getUTCDate() > 24;
  return isLastSundayOfMarch && time.startsWith("02");
}

function readClock(dateTime: string, timeZone: string): string {
  const clock = new Intl.DateTimeFormat("sv-SE", {
    timeZone,
    dateStyle: "short",
    timeStyle: "short",
  });
  return clock.format(new Date(dateTime));
}
