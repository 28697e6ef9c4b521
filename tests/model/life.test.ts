import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { lifeStateAt } from "../../src/model/life.ts";
import {
  instantOf,
  type LifeMoment,
  lifeMoment,
  localTextAt,
} from "../../src/model/life-moment.ts";

const stockholm = "Europe/Stockholm";

function at(text: string, timeZone = stockholm): string {
  return new Date(instantOf(lifeMoment.parse(text), timeZone)).toISOString();
}

describe("a moment of content", () => {
  for (const [text, zone, expected] of [
    ["2026-12-01", stockholm, "2026-11-30T23:00:00.000Z"],
    ["2026-07-01", stockholm, "2026-06-30T22:00:00.000Z"],
    ["2026-12-01T08:00", stockholm, "2026-12-01T07:00:00.000Z"],
    ["2026-12-01T08:00", "America/Nuuk", "2026-12-01T10:00:00.000Z"],
    ["2026-12-01T08:00+02:00", "America/Nuuk", "2026-12-01T06:00:00.000Z"],
    ["2026-12-01T08:00Z", stockholm, "2026-12-01T08:00:00.000Z"],
    // The hour before clocks are put back, and the first of two that they show.
    ["2026-10-25T02:30", stockholm, "2026-10-25T00:30:00.000Z"],
    ["2026-10-25T03:00", stockholm, "2026-10-25T02:00:00.000Z"],
    // In Cairo clocks are put forward at midnight: the day begins at one.
    ["2026-04-24", "Africa/Cairo", "2026-04-23T22:00:00.000Z"],
  ] as const)
    test(`${text} in ${zone} is ${expected}`, () => {
      assert.equal(at(text, zone), expected);
    });

  for (const text of ["2026-02-30", "2026-12-01T24:00", "2026-12-01T08", "1 december", "08:00"])
    test(`is not "${text}"`, () => {
      assert.equal(lifeMoment.safeParse(text).success, false);
    });

  test("is written as the clocks of the place show it, a whole day without a time", () => {
    assert.equal(localTextAt(Date.parse("2026-11-30T23:00Z"), stockholm), "2026-12-01");
    assert.equal(localTextAt(Date.parse("2026-07-01T06:05Z"), stockholm), "2026-07-01T08:05");
  });
});

describe("what is true of content at a moment", () => {
  const whole = {
    publishAt: { date: "2026-03-28" },
    // Clocks are put forward between these two.
    archiveAt: { date: "2026-03-29", time: "03:00" },
    unpublishAt: { date: "2026-12-01", time: "08:00" },
  };
  const stateAt = (now: string, life: object = whole, from: readonly LifeMoment[] = []) =>
    lifeStateAt(life, [whole.publishAt, ...from], { now: Date.parse(now), timeZone: stockholm })
      ?.state;

  test("changes with the first millisecond of the moments that it has", () => {
    assert.equal(stateAt("2026-03-27T22:59:59.999Z"), "coming");
    assert.equal(stateAt("2026-03-27T23:00:00Z"), undefined);
    assert.equal(stateAt("2026-03-29T00:59:59.999Z"), undefined);
    assert.equal(stateAt("2026-03-29T01:00:00Z"), "archived");
    assert.equal(stateAt("2026-12-01T06:59:59.999Z"), "archived");
    assert.equal(stateAt("2026-12-01T07:00:00Z"), "gone");
  });

  test("is that it is a draft, whatever moments it has", () => {
    assert.equal(stateAt("2027-01-01T00:00Z", { ...whole, draft: true }), "draft");
    assert.equal(stateAt("2026-04-01T00:00Z", { draft: false }), undefined);
  });

  test("is decided by the last of the moments before which it is not to be shown", () => {
    const from = [{ date: "2026-03-29" }];
    assert.equal(stateAt("2026-03-28T12:00Z", {}, from), "coming");
    assert.equal(stateAt("2026-03-29T12:00Z", {}, from), undefined);
  });
});
