import assert from "node:assert/strict";
import { test } from "node:test";
import { fromForm } from "../../src/admin/from-form.ts";
import { toForm } from "../../src/admin/to-form.ts";

const form = { sort: "day-or-moment" } as const;

test("takes a moment apart into a day and a time, and puts it together again", () => {
  for (const [text, parts] of [
    ["2026-12-01", { day: "2026-12-01" }],
    ["2026-12-01T08:00", { day: "2026-12-01", time: "08:00" }],
  ] as const) {
    assert.deepEqual(toForm(form, text), parts);
    assert.equal(fromForm(form, parts), text);
  }
  assert.equal(fromForm(form, { time: "08:00" }), undefined);
});

test("keeps the clock by which a time was written, also where the time is changed", () => {
  const before = "2026-12-01T08:00+02:00";
  const parts = { day: "2026-12-01", time: "08:00" };
  assert.deepEqual(toForm(form, before), parts);
  assert.equal(fromForm(form, parts, before), before);
  assert.equal(fromForm(form, { ...parts, time: "09:30" }, before), "2026-12-01T09:30+02:00");
  assert.equal(fromForm(form, { day: "2026-12-02" }, before), "2026-12-02");
});
