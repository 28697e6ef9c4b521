import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { en, sv } from "./real-locales.ts";

describe("time formats", () => {
  test("write a time with a dot in Swedish and a colon in English", () => {
    assert.equal(sv.time("09:05"), "9.05");
    assert.equal(en.time("09:05"), "9:05");
    assert.equal(sv.time("00:30"), "0.30");
    assert.equal(en.time("23:59"), "23:59");
  });

  test("say that it is a time in running text", () => {
    assert.equal(sv.clock("09:05"), "kl. 9.05");
    assert.equal(en.clock("09:05"), "9:05");
  });

  test("write times of equal width for tables", () => {
    assert.equal(sv.tableTime("09:05"), "09.05");
    assert.equal(en.tableTime("09:05"), "09:05");
    assert.equal(sv.tableTimeRange("09:00", "10:05"), "09.00–10.05");
    assert.equal(en.tableTimeRange("09:00", "10:05"), "09:00–10:05");
  });

  test("write a range with an en dash", () => {
    assert.equal(sv.timeRange("09:00", "09:05"), "kl. 9.00–9.05");
    assert.equal(en.timeRange("09:00", "09:05"), "9:00–9:05");
  });
});
