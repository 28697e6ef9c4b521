import assert from "node:assert/strict";
import { test } from "node:test";
import { timeLeft } from "../../src/command/time-left.ts";

test("the time that is left is told by what has been done, when that says something", () => {
  assert.equal(timeLeft(10, 40, 10_000), 30_000);
  assert.equal(timeLeft(40, 40, 10_000), 0);
  assert.equal(timeLeft(0, 40, 10_000), undefined);
  assert.equal(timeLeft(10, 40, 1000), undefined);
});
