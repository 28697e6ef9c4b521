import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { chainText, findCircles } from "../../src/markdown/find-circles.ts";

/** The circles among edges that are written `ab`: from a to b. */
function circlesOf(...edges: readonly string[]): readonly string[] {
  const parsed = edges.map(([from = "", to = ""]) => ({ from, to }));
  return findCircles(parsed).map(({ chain }) => chain.join(""));
}

describe("a circle is found", () => {
  test("where something leads to itself", () => assert.deepEqual(circlesOf("aa"), ["aa"]));
  test("of two", () => assert.deepEqual(circlesOf("ab", "ba"), ["aba"]));
  test("further on", () => assert.deepEqual(circlesOf("ab", "bc", "cd", "db"), ["bcdb"]));
  test("each, once", () => assert.deepEqual(circlesOf("ab", "ba", "cc", "ac"), ["aba", "cc"]));
  test("where one edge closes it from two sides", () =>
    assert.deepEqual(circlesOf("ab", "ac", "bd", "cd", "da"), ["abda"]));

  test("at the end of 10,000 steps", () => {
    const edges = Array.from({ length: 10_000 }, (_, index) => ({
      from: String(index),
      to: String((index + 1) % 10_000),
    }));
    assert.equal(findCircles(edges)[0]?.chain.length, 10_001);
  });
});

test("no circle is found where two ways lead to one thing", () => {
  assert.deepEqual(circlesOf("ab", "ac", "bd", "cd"), []);
});

test("a circle is written as a chain", () => {
  assert.equal(chainText(["a", "b", "a"]), "a → b → a");
});
