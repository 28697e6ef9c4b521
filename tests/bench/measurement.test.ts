import assert from "node:assert/strict";
import { test } from "node:test";
import { median, medianOf } from "../../bench/measurement.ts";

test("the median of an odd number of values is the one in the middle", () => {
  assert.equal(median([9, 1, 2]), 2);
});

test("the median of an even number of values is the mean of the two in the middle", () => {
  assert.equal(median([9, 1, 2, 4]), 3);
});

test("the median of measurements has the median of each number, and no number more", () => {
  const measured = [
    { seconds: 1, cpu: 9 },
    { seconds: 3, cpu: 7 },
    { seconds: 2, cpu: 8 },
  ];
  assert.deepEqual(medianOf(measured), { seconds: 2, cpu: 8 });
});

test("the median of measurements forgets no file that differed in any of them", () => {
  const measured = [
    { seconds: 1, differing: ["a"] },
    { seconds: 1, differing: [] },
  ];
  assert.deepEqual(medianOf(measured), { seconds: 1, differing: ["a"] });
});
