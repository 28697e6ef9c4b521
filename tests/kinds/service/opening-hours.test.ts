import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { comingExceptions, hoursOfWeekday } from "../../../src/kinds/service/opening-hours.ts";
import type { Counter } from "../../../src/kinds/service/schema.ts";
import { counter, serviceWith } from "./service-with.ts";

function counterWith(changes: object = {}): Counter {
  const made = serviceWith({ counter: { ...counter, ...changes } }).counter;
  assert.ok(made);
  return made;
}

/** The coming exceptions in short: `2026-12-24 christmas-eve`. */
function told(today: string, changes: object = {}): readonly string[] {
  return comingExceptions(counterWith(changes), today).map(({ from, to, hours, why }) =>
    [
      from === to ? from : `${from}/${to}`,
      ...hours.map(({ opens, closes }) => `${opens}-${closes}`),
      typeof why === "object" ? why.sv : why,
    ]
      .filter((part) => part !== undefined)
      .join(" "),
  );
}

describe("the hours of a day of the week", () => {
  test("stand in their order, whatever the order of the file", () => {
    assert.deepEqual(
      hoursOfWeekday(counterWith(), "friday").map(({ opens }) => opens),
      ["09:00", "13:00"],
    );
  });

  test("are none on a day that is not named", () => {
    assert.deepEqual(hoursOfWeekday(counterWith(), "sunday"), []);
  });
});

describe("the coming days with other hours", () => {
  test("are the public holidays and eves on which it would have been open", () => {
    // Boxing Day of 2026 is a Saturday, and the day after New Year's Day too: closed anyway.
    assert.deepEqual(told("2026-11-26"), [
      "2026-12-24 christmas-eve",
      "2026-12-25 christmas-day",
      "2026-12-31 new-years-eve",
      "2027-01-01 new-years-day",
      "2027-01-06 epiphany",
    ]);
  });

  test("end twelve weeks ahead, and begin with the day itself", () => {
    assert.deepEqual(told("2026-12-25").slice(0, 1), ["2026-12-25 christmas-day"]);
    assert.deepEqual(told("2026-10-02"), ["2026-12-24 christmas-eve", "2026-12-25 christmas-day"]);
    assert.deepEqual(told("2026-10-01"), ["2026-12-24 christmas-eve"]);
    assert.deepEqual(told("2026-09-30"), []);
  });

  test("are no eves that the body does not keep", () => {
    assert.deepEqual(told("2026-09-30", { closedOnEves: [] }), []);
    assert.ok(!told("2026-11-26", { closedOnEves: [] }).includes("2026-12-24 christmas-eve"));
  });

  test("are no public holidays where it is open on them", () => {
    assert.deepEqual(told("2026-11-26", { openOnHolidays: true }), [
      "2026-12-24 christmas-eve",
      "2026-12-31 new-years-eve",
    ]);
  });

  test("are what the body has written, which comes before the almanac", () => {
    const exceptions = [
      {
        from: "2026-12-24",
        hours: [{ opens: "09:00", closes: "11:00" }],
      },
      { from: "2026-12-28", to: "2026-12-31", reason: { sv: "Stängt mellan helgerna" } },
      { from: "2026-11-02", to: "2026-11-03", reason: { sv: "Har varit" } },
    ];
    assert.deepEqual(told("2026-11-26", { exceptions }), [
      "2026-12-24 09:00-11:00 christmas-eve",
      "2026-12-25 christmas-day",
      "2026-12-28/2026-12-31 Stängt mellan helgerna",
      "2027-01-01 new-years-day",
      "2027-01-06 epiphany",
    ]);
  });

  test("include an exception that has begun", () => {
    const exceptions = [{ from: "2026-11-20", to: "2026-11-30", reason: { sv: "Flytt" } }];
    assert.deepEqual(told("2026-11-26", { exceptions }).slice(0, 1), [
      "2026-11-20/2026-11-30 Flytt",
    ]);
  });
});
