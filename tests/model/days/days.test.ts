import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { addDays, daysBetween, weekdayOf } from "../../../src/model/days/day.ts";
import { easterSunday } from "../../../src/model/days/easter.ts";
import { addMonths } from "../../../src/model/days/months.ts";
import { eveOn, publicHolidayOn, publicHolidays } from "../../../src/model/days/public-holidays.ts";
import { statutoryDay, statutoryWeeks } from "../../../src/model/days/statutory-day.ts";

describe("days", () => {
  test("are added across months, years and 29 February", () => {
    assert.equal(addDays("2026-12-31", 1), "2027-01-01");
    assert.equal(addDays("2028-02-28", 1), "2028-02-29");
    assert.equal(addDays("2027-03-01", -1), "2027-02-28");
  });

  test("are added where clocks change", () => {
    assert.equal(addDays("2027-03-27", 2), "2027-03-29");
    assert.equal(addDays("2026-10-24", 2), "2026-10-26");
  });

  test("are added by months, which end on their last day where they are shorter", () => {
    assert.equal(addMonths("2026-11-26", 2), "2027-01-26");
    assert.equal(addMonths("2026-11-30", 3), "2027-02-28");
    assert.equal(addMonths("2024-02-29", 12), "2025-02-28");
    assert.equal(addMonths("2027-01-31", -2), "2026-11-30");
  });

  test("have the names that calendars give them", () => {
    assert.equal(weekdayOf("2026-11-26"), "thursday");
    assert.equal(weekdayOf("2000-01-01"), "saturday");
    assert.equal(weekdayOf("2027-05-30"), "sunday");
  });

  test("are listed from the first to the last", () => {
    assert.deepEqual(daysBetween("2026-12-30", "2027-01-01"), [
      "2026-12-30",
      "2026-12-31",
      "2027-01-01",
    ]);
    assert.deepEqual(daysBetween("2027-01-02", "2027-01-01"), []);
  });
});

describe("Easter", () => {
  // Years at the edges: 1818 and 2285 have the earliest, 1943 and 2038 the latest.
  for (const [year, day] of [
    [1818, "1818-03-22"],
    [1943, "1943-04-25"],
    [1954, "1954-04-18"],
    [1981, "1981-04-19"],
    [2000, "2000-04-23"],
    [2024, "2024-03-31"],
    [2025, "2025-04-20"],
    [2026, "2026-04-05"],
    [2027, "2027-03-28"],
    [2038, "2038-04-25"],
    [2049, "2049-04-18"],
    [2076, "2076-04-19"],
    [2285, "2285-03-22"],
  ] as const)
    test(`of ${year} is ${day}`, () => assert.equal(easterSunday(year), day));

  test("is always a Sunday from 22 March to 25 April", () => {
    for (let year = 1753; year < 2500; year++) {
      const day = easterSunday(year);
      assert.equal(weekdayOf(day), "sunday", day);
      assert.ok(day.slice(5) >= "03-22" && day.slice(5) <= "04-25", day);
    }
  });
});

describe("the public holidays of Sweden", () => {
  test("of 2026 are those of the almanac", () => {
    const found = daysBetween("2026-01-01", "2026-12-31").filter(publicHolidayOn);
    assert.deepEqual(found, [
      "2026-01-01",
      "2026-01-06",
      "2026-04-03",
      "2026-04-05",
      "2026-04-06",
      "2026-05-01",
      "2026-05-14",
      "2026-05-24",
      "2026-06-06",
      "2026-06-20",
      "2026-10-31",
      "2026-12-25",
      "2026-12-26",
    ]);
  });

  test("have each their day in every year but those where two meet", () => {
    const countIn = (year: number) =>
      daysBetween(`${year}-01-01`, `${year}-12-31`).filter(publicHolidayOn).length;
    assert.equal(countIn(2027), publicHolidays.length);
    // Ascension Day on the first of May.
    assert.equal(countIn(2008), publicHolidays.length - 1);
    // Whit Sunday on the national day.
    assert.equal(countIn(2049), publicHolidays.length - 1);
  });

  test("move with the Saturdays of midsummer and All Saints", () => {
    assert.equal(publicHolidayOn("2027-06-26"), "midsummer-day");
    assert.equal(publicHolidayOn("2026-06-20"), "midsummer-day");
    assert.equal(publicHolidayOn("2027-11-06"), "all-saints-day");
    assert.equal(publicHolidayOn("2026-10-31"), "all-saints-day");
  });

  test("are not the eves", () => {
    assert.equal(publicHolidayOn("2026-12-24"), undefined);
    assert.equal(eveOn("2026-12-24"), "christmas-eve");
    assert.equal(eveOn("2026-06-19"), "midsummer-eve");
    assert.equal(eveOn("2026-04-30"), "walpurgis-night");
    assert.equal(eveOn("2026-04-02"), "maundy-thursday");
    assert.equal(eveOn("2026-12-23"), undefined);
  });
});

describe("a day that a law sets", () => {
  test("stays where it is a weekday", () => {
    assert.equal(statutoryDay("2026-11-26"), "2026-11-26");
    assert.equal(statutoryDay("2026-12-23"), "2026-12-23");
  });

  test("gives way to Monday on a Saturday and on a Sunday", () => {
    assert.equal(statutoryDay("2026-11-28"), "2026-11-30");
    assert.equal(statutoryDay("2026-11-29"), "2026-11-30");
  });

  test("gives way over all of Christmas and Easter", () => {
    assert.equal(statutoryDay("2026-12-24"), "2026-12-28");
    assert.equal(statutoryDay("2026-04-03"), "2026-04-07");
    assert.equal(statutoryDay("2026-12-31"), "2027-01-04");
  });

  test("gives way on Midsummer Eve, and not on other eves", () => {
    assert.equal(statutoryDay("2026-06-19"), "2026-06-22");
    assert.equal(statutoryDay("2026-04-30"), "2026-04-30");
    assert.equal(statutoryDay("2026-04-02"), "2026-04-02");
  });

  test("is the day of the same name where weeks are counted", () => {
    assert.equal(statutoryWeeks("2026-11-02", 3), "2026-11-23");
    assert.equal(statutoryWeeks("2026-12-04", 3), "2026-12-28");
  });
});
