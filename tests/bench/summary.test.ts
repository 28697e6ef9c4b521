import assert from "node:assert/strict";
import { test } from "node:test";
import { median, summarise } from "../../bench/summary.ts";

const measured = { seconds: 1, cpu: 2, memory: 100, pages: 10, size: 4 };

test("the median of an odd number of values is the one in the middle", () => {
  assert.equal(median([9, 1, 2]), 2);
});

test("the median of an even number of values is the mean of the two in the middle", () => {
  assert.equal(median([9, 1, 2, 4]), 3);
});

test("the ratio says what Regionwebb takes for each part that its peer takes", () => {
  const { ratio } = summarise(
    { regionwebb: [measured], eleventy: [{ ...measured, seconds: 4 }], reference: [measured] },
    { articles: 1, runs: 1 },
  );
  assert.equal(ratio.seconds, 0.25);
  assert.equal(ratio.pages, 1);
});
