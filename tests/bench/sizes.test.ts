import assert from "node:assert/strict";
import { test } from "node:test";
import { chosenSizes } from "../../bench/sizes.ts";

test("one number stands for growth from a fifth of it to twice as much", () => {
  assert.deepEqual(chosenSizes([5000]), { articles: 5000, smaller: 1000, larger: 10_000 });
  assert.deepEqual(chosenSizes([1]), { articles: 1, smaller: 1, larger: 2 });
});

test("of several numbers the first is measured, and growth goes from the smallest to the largest", () => {
  assert.deepEqual(chosenSizes([500, 2000, 100]), { articles: 500, smaller: 100, larger: 2000 });
});
