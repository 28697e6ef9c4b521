import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import {
  programmeAt,
  type Span,
} from "../../../_includes/kinds/programme/live-status/programme-state.ts";
import {
  clockFrom,
  readSetTime,
} from "../../../_includes/kinds/programme/live-status/read-clock.ts";
import { dateTimeAttribute } from "../../../src/i18n/date-time-attribute.ts";

const zone = "Europe/Stockholm";

/** The moment that a time in Stockholm is, written as `2024-03-20T09:15`. */
const at = (text: string, timeZone = zone) => {
  const [date = "", time = ""] = text.split("T");
  return Date.parse(dateTimeAttribute(date, time, timeZone));
};
const session = (start: string, end: string): Span => ({ start: at(start), end: at(end) });

const forum = [
  session("2024-03-20T09:00", "2024-03-20T09:05"),
  session("2024-03-20T09:05", "2024-03-20T09:10"),
  session("2024-03-20T09:20", "2024-03-20T09:30"),
];
const during = (text: string) => programmeAt(forum, at("2024-03-20T00:00"), at(text));

describe("a programme at a moment", () => {
  test("says nothing until the first day begins where it is held", () => {
    assert.deepEqual(during("2024-03-19T23:59"), {
      phase: "before",
      changes: at("2024-03-20T00:00"),
    });
  });

  test("says what is next from midnight on", () => {
    assert.deepEqual(during("2024-03-20T00:00"), {
      phase: "running",
      next: 0,
      changes: at("2024-03-20T09:00"),
    });
  });

  test("says what is on and what is next; a session ends when its end comes", () => {
    const first = { phase: "running", now: 0, next: 1, changes: at("2024-03-20T09:05") };
    assert.deepEqual(during("2024-03-20T09:00"), first);
    assert.deepEqual(during("2024-03-20T09:04"), first);
    assert.equal(during("2024-03-20T09:05").now, 1);
  });

  test("says in a gap what is next, and that nothing is on", () => {
    assert.deepEqual(during("2024-03-20T09:12"), {
      phase: "running",
      next: 2,
      changes: at("2024-03-20T09:20"),
    });
  });

  test("has nothing next during the last session, and has ended after it for ever", () => {
    assert.deepEqual(during("2024-03-20T09:25"), {
      phase: "running",
      now: 2,
      changes: at("2024-03-20T09:30"),
    });
    assert.deepEqual(during("2024-03-20T09:30"), { phase: "ended" });
    assert.deepEqual(during("2030-01-01T00:00"), { phase: "ended" });
  });

  test("in the night between two days, has the first session of the next day next", () => {
    const days = [
      session("2024-05-14T09:00", "2024-05-14T10:00"),
      session("2024-05-15T09:00", "2024-05-15T10:00"),
    ];
    const state = programmeAt(days, at("2024-05-14T00:00"), at("2024-05-14T22:00"));
    assert.deepEqual(state, { phase: "running", next: 1, changes: at("2024-05-15T09:00") });
  });

  test("changes at the moments it foretells, and at no other", () => {
    const gaps = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 2, maxLength: 20 });
    const property = fc.property(gaps, fc.integer({ min: -10, max: 600 }), (steps, moment) => {
      const edges = steps.map((_, index) => steps.slice(0, index + 1).reduce((a, b) => a + b + 1));
      const spans = edges.flatMap((start, index) => {
        const end = edges[index + 1];
        return index % 2 === 0 && end !== undefined ? [{ start, end }] : [];
      });
      const { changes = 1000, ...state } = programmeAt(spans, 0, moment);
      assert.ok(changes > moment);
      const { changes: same = 1000, ...before } = programmeAt(spans, 0, changes - 1);
      assert.deepEqual([before, same], [state, changes]);
      if (changes === 1000) return;
      const { changes: _, ...after } = programmeAt(spans, 0, changes);
      assert.notDeepEqual(after, state);
    });
    fc.assert(property);
  });
});

describe("where the clocks are turned during the programme", () => {
  test("to summer time, a session is over an hour sooner", () => {
    const night = [session("2032-03-28T01:00", "2032-03-28T03:30")];
    const start = night[0]?.start ?? 0;
    assert.equal((night[0]?.end ?? 0) - start, 90 * 60_000);
    const midnight = at("2032-03-28T00:00");
    assert.equal(programmeAt(night, midnight, at("2032-03-28T03:15")).now, 0);
    assert.equal(programmeAt(night, midnight, start + 90 * 60_000).phase, "ended");
  });

  test("to winter time, it goes on through the hour that comes twice", () => {
    const night = [session("2024-10-27T01:00", "2024-10-27T03:30")];
    const start = night[0]?.start ?? 0;
    assert.equal((night[0]?.end ?? 0) - start, 210 * 60_000);
    assert.equal(programmeAt(night, at("2024-10-27T00:00"), start + 209 * 60_000).now, 0);
  });
});

describe("the time that the address sets", () => {
  test("is the time where the event is held, on both sides of the changes of the clocks", () => {
    for (const [query, utc] of [
      ["?at=2024-03-20T09:15", "2024-03-20T08:15:00Z"],
      ["?at=2024-03-31T01:59", "2024-03-31T00:59:00Z"],
      ["?at=2024-03-31T03:00", "2024-03-31T01:00:00Z"],
      ["?at=2024-10-27T01:59:30", "2024-10-26T23:59:30Z"],
      ["?at=2024-10-27T03:00", "2024-10-27T02:00:00Z"],
      ["?priority=P1&at=2024-07-01T12:00", "2024-07-01T10:00:00Z"],
    ] as const)
      assert.equal(readSetTime(query, zone)?.moment, Date.parse(utc), query);
    assert.equal(readSetTime("?at=2024-05-14T09:00", "Europe/Helsinki")?.moment, 1_715_666_400_000);
  });

  test("is the same wherever the visitor is", () => {
    const own = process.env.TZ;
    try {
      for (const zoneOfVisitor of ["Asia/Tokyo", "America/Los_Angeles", "Pacific/Apia", "UTC"]) {
        process.env.TZ = zoneOfVisitor;
        assert.equal(readSetTime("?at=2024-03-20T09:15", zone)?.moment, 1_710_922_500_000);
        assert.equal(during("2024-03-20T00:00").phase, "running");
        assert.equal(during("2024-03-19T23:59").phase, "before");
      }
    } finally {
      if (own === undefined) delete process.env.TZ;
      else process.env.TZ = own;
    }
  });

  for (const query of [
    "",
    "?at=",
    "?at=now",
    "?at=2024-03-20",
    "?at=2024-13-20T09:15",
    "?at=2024-03-20T25:00",
  ])
    test(`is the device's where the query is "${query}"`, () => {
      assert.equal(readSetTime(query, zone), undefined);
    });

  test("goes on from there as the device's clock does", () => {
    let device = 5_000;
    const clock = clockFrom({ text: "", moment: 1_000_000 }, () => device);
    assert.equal(clock(), 1_000_000);
    device += 60_000;
    assert.equal(clock(), 1_060_000);
    assert.equal(clockFrom(undefined, () => device)(), device);
  });
});
