import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { checkCounters } from "../../../src/kinds/service/checks.ts";
import type { Fault } from "../../../src/model/fault.ts";
import { parseJsonFile } from "../../../src/model/source-file.ts";
import { counter, readService, serviceWith } from "./service-with.ts";

const monday = ["monday"];
const withHours = (...hours: readonly object[]) => ({ counter: { ...counter, hours } });
const withExceptions = (...exceptions: readonly object[]) => ({
  counter: { ...counter, exceptions },
});

test("a service whose hours are in order has no faults", () => {
  assert.deepEqual(readService().faults, []);
});

const cases: readonly (readonly [string, object, readonly string[]])[] = [
  [
    "hours that end before they begin",
    withHours({ days: monday, opens: "16:00", closes: "09:00" }),
    ["error counter.hours[0].closes end-before-start"],
  ],
  [
    "hours that overlap on one of their days",
    withHours(
      { days: ["monday", "tuesday"], opens: "09:00", closes: "12:00" },
      { days: ["tuesday"], opens: "11:00", closes: "15:00" },
    ),
    ["error counter.hours[1].opens opening-hours-overlap"],
  ],
  [
    "hours that overlap on two days, once",
    withHours(
      { days: ["monday", "tuesday"], opens: "09:00", closes: "12:00" },
      { days: ["monday", "tuesday"], opens: "11:00", closes: "15:00" },
    ),
    ["error counter.hours[1].opens opening-hours-overlap"],
  ],
  [
    "hours that begin when others end",
    withHours(
      { days: monday, opens: "09:00", closes: "12:00" },
      { days: monday, opens: "12:00", closes: "15:00" },
    ),
    [],
  ],
  [
    "a day of the week that is none",
    withHours({ days: ["Monday"], opens: "09:00", closes: "12:00" }),
    ["error counter.hours[0].days[0] not-among-choices"],
  ],
  [
    "a time that no clock shows",
    withHours({ days: monday, opens: "9:00", closes: "12:00" }),
    ["error counter.hours[0].opens not-a-time"],
  ],
  [
    "an exception that ends before it begins",
    withExceptions({ from: "2027-07-05", to: "2027-07-04" }),
    ["error counter.exceptions[0].to end-before-start"],
  ],
  [
    "a day in two exceptions",
    withExceptions({ from: "2027-07-01", to: "2027-07-31" }, { from: "2027-07-05" }),
    ["error counter.exceptions[1].from exception-twice"],
  ],
  [
    "exceptions one after the other",
    withExceptions({ from: "2027-07-01", to: "2027-07-04" }, { from: "2027-07-05" }),
    [],
  ],
  [
    "hours of an exception that overlap",
    withExceptions({
      from: "2027-07-01",
      hours: [
        { opens: "09:00", closes: "12:00" },
        { opens: "11:30", closes: "13:00" },
      ],
    }),
    ["error counter.exceptions[0].hours[1].opens opening-hours-overlap"],
  ],
  [
    "a counter of its own and that of another",
    { counterOf: "passport" },
    ["error counterOf counter-twice"],
  ],
  [
    "no way to get it",
    { counter: undefined, eService: undefined },
    ["warning steps service-without-way"],
  ],
  ["no step", { steps: [] }, ["error steps empty-list"]],
  ["no topic", { topics: [] }, ["error topics empty-list"]],
  ["a topic of its own", { topics: ["Trafik"] }, ["error topics[0] not-among-choices"]],
  [
    "a fee without a price",
    { cost: { kind: "fee", prices: [] } },
    ["error cost.prices empty-list"],
  ],
  [
    "a price below nothing",
    { cost: { kind: "fee", prices: [{ what: { sv: "Kort" }, amount: -1 }] } },
    ["error cost.prices[0].amount number-too-small"],
  ],
  [
    "a link to another site without words",
    { documents: [{ to: "https://example.org/blankett.pdf" }] },
    ["error documents[0].text missing-field"],
  ],
];

describe("an editor is told of", () => {
  for (const [what, changes, faults] of cases)
    test(`${what}: ${faults.length === 0 ? "nothing" : faults.join(", ")}`, () => {
      assert.deepEqual(readService(changes).faults, faults);
    });

  test("a counter that is not where it is said to be", () => {
    const path = "_data/services/permit.json";
    const source = parseJsonFile({ path, text: '{\n  "counterOf": "passport"\n}' }, () => {});
    assert.ok(source);
    const reported: Fault[] = [];
    const report = (fault: Fault) => reported.push(fault);
    const permit = { ...serviceWith({ counter: undefined, counterOf: "passport" }), id: "permit" };
    const sources = new Map([["permit", source]]);
    const services = (passport: object) =>
      new Map([
        ["permit", permit],
        ["passport", { ...serviceWith(passport), id: "passport" }],
      ]);
    checkCounters(services({}), { sources, report });
    assert.equal(reported.length, 0);
    checkCounters(services({ counter: undefined }), { sources, report });
    assert.equal(reported.length, 1);
    assert.equal(reported[0]?.code, "no-counter-there");
    assert.equal(reported[0]?.line, 2);
  });
});
