import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type Bar, scaleBars } from "../../../_includes/kinds/plan/charts/lay-out-bars.ts";
import { layOutLine } from "../../../_includes/kinds/plan/charts/lay-out-line.ts";

const bars = (...values: readonly number[]) => [
  { bars: values.map((value): Bar => ({ text: String(value), value, pattern: 0 })) },
];

describe("a bar", () => {
  test("begins at zero, and the longest is as long as the chart is wide", () => {
    const span = scaleBars(bars(28, 34));
    assert.deepEqual(span(34), { x: 0, width: 100, zero: 0 });
    assert.deepEqual(span(28), { x: 0, width: 82.35, zero: 0 });
  });

  test("of a value below zero ends at zero", () => {
    assert.deepEqual(scaleBars(bars(30, -10))(-10), { x: 0, width: 25, zero: 25 });
  });

  test("grows from the left where all values are below zero", () => {
    assert.deepEqual(scaleBars(bars(-20, -10))(-10), { x: 0, width: 50, zero: 0 });
  });

  test("has no length where all values are zero", () => {
    assert.equal(scaleBars(bars(0))(0).width, 0);
  });
});

describe("a line", () => {
  test("stands in the middle of each year's column, the highest value on top", () => {
    const { points } = layOutLine([
      { year: "2030", value: 1 },
      { year: "2031", value: 3 },
    ]);
    assert.deepEqual(points, [
      { year: "2030", x: 25, y: 90 },
      { year: "2031", x: 75, y: 10 },
    ]);
  });

  test("is broken where a value is not known", () => {
    const values = [1, null, 3, 2].map((value, index) => ({ year: String(2030 + index), value }));
    const { path, points } = layOutLine(values);
    assert.equal(points.length, 3);
    assert.equal(path.match(/M/g)?.length, 2);
  });

  test("leaves room for a target that is higher than every value", () => {
    const { level, points } = layOutLine([{ year: "2030", value: 28 }], 34);
    assert.equal(level, 10);
    assert.equal(points[0]?.y, 90);
  });
});
