import assert from "node:assert/strict";
import { test } from "node:test";
import { judgeGoals } from "../../bench/goals.ts";
import type { Measurements } from "../../bench/measurement.ts";

function goal(id: string, measurements: Measurements) {
  const found = judgeGoals(measurements).find((one) => one.id === id);
  assert.ok(found, id);
  return found;
}

test("a goal of time is the part of the other's median, and tells of the processors beside it", () => {
  const found = goal("pages-eleventy", {
    pages: [{ seconds: 1, cpu: 3 }],
    eleventy: [
      { seconds: 4, cpu: 4 },
      { seconds: 4, cpu: 4 },
      { seconds: 90, cpu: 4 },
    ],
  });
  assert.equal(found.reached, 0.25);
  assert.equal(found.cpu, 0.75);
  assert.equal(found.isMet, true);
});

test("growth is that of one page", () => {
  const measurements = {
    smaller: [{ seconds: 1, memory: 100, pages: 10 }],
    larger: [{ seconds: 20, memory: 500, pages: 100 }],
  };
  assert.equal(goal("growth-time", measurements).reached, 2);
  assert.equal(goal("growth-time", measurements).isMet, false);
  assert.equal(goal("growth-memory", measurements).reached, 0.5);
});

test("one file that differs from a cold build is one too many", () => {
  const warm = (differing: readonly string[]) =>
    goal("warm-bytes", { warm: [{ seconds: 1, differing }] }).isMet;
  assert.equal(warm([]), true);
  assert.equal(warm(["sv/index.html"]), false);
});

test("an audit of many pages is judged by its HTML a second, and by the memory of all that it has started", () => {
  const measurements = {
    pageFiles: [{ seconds: 12, pages: 2000 }],
    manyPages: [{ seconds: 200, memory: 1501, pages: 2000 }],
  };
  assert.equal(goal("audit-html", measurements).reached, 0.9);
  assert.equal(goal("audit-html", measurements).isMet, true);
  assert.equal(goal("audit-memory", measurements).reached, 1501);
  assert.equal(goal("audit-memory", measurements).isMet, false);
});

test("what was not measured is not judged", () => {
  for (const { id, reached, isMet } of judgeGoals({ pages: [{ seconds: 1 }] }))
    assert.deepEqual({ id, reached, isMet }, { id, reached: undefined, isMet: undefined });
});
