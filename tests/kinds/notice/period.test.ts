import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  isAppealable,
  lastDayForAppeal,
  lastDayOnBoard,
  stateOf,
  takenDownOn,
} from "../../../src/kinds/notice/period.ts";
import { noticeWith } from "./notice-with.ts";

const lastDay = (announced: string, more: object = {}) =>
  lastDayForAppeal({ announced, announcedByAll: undefined, ...more });

describe("the last day for appeals", () => {
  test("is three weeks after the announcement, on the same day of the week", () => {
    assert.equal(lastDay("2026-11-17"), "2026-12-08");
  });

  test("gives way to Monday where it is a Saturday or a Sunday", () => {
    assert.equal(lastDay("2026-11-14"), "2026-12-07");
    assert.equal(lastDay("2026-11-15"), "2026-12-07");
  });

  test("gives way over Christmas, and over New Year", () => {
    assert.equal(lastDay("2026-12-03"), "2026-12-28");
    assert.equal(lastDay("2026-12-10"), "2027-01-04");
  });

  test("gives way over Easter, Ascension Day and midsummer", () => {
    assert.equal(lastDay("2026-03-13"), "2026-04-07");
    assert.equal(lastDay("2026-04-23"), "2026-05-15");
    assert.equal(lastDay("2026-05-29"), "2026-06-22");
  });

  test("of a joint board is counted from the last announcement", () => {
    assert.equal(lastDay("2026-11-17", { announcedByAll: "2026-11-19" }), "2026-12-10");
  });
});

describe("a notice stays on the board", () => {
  const minutes = noticeWith("minutes");

  test("until the time for appeals is over, and not a day less", () => {
    assert.ok(isAppealable(minutes));
    assert.equal(lastDayOnBoard(minutes), "2026-12-08");
    assert.equal(takenDownOn(minutes), "2026-12-09");
    assert.equal(stateOf(minutes, "2026-12-08"), "posted");
    assert.equal(stateOf(minutes, "2026-12-09"), "taken-down");
  });

  test("from the day of its announcement", () => {
    assert.equal(stateOf(minutes, "2026-11-16"), "coming");
    assert.equal(stateOf(minutes, "2026-11-17"), "posted");
  });

  test("until the meeting that it announces has been held", () => {
    const meeting = noticeWith("meeting");
    assert.equal(stateOf(meeting, "2026-12-03"), "posted");
    assert.equal(stateOf(meeting, "2026-12-04"), "taken-down");
  });

  test("until the last day for comments, or the one that its law says", () => {
    assert.equal(lastDayOnBoard(noticeWith("consultation")), "2026-12-07");
    assert.equal(lastDayOnBoard(noticeWith("other")), "2026-12-07");
  });
});
