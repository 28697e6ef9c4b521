import assert from "node:assert/strict";
import { test } from "node:test";
import { isTimeValue } from "../../src/audit/html/is-time-value.ts";

test("a value of <time> is a date, a time, a moment, a week, a year or a duration, and a real one", () => {
  const right = [
    ...["2024-02-29", "2024-03", "2024", "2024-W53", "02-29", "09:05", "09:05:30.5"],
    ...["2024-03-20T09:00:00+01:00", "2024-03-20 09:00Z", "2024-03-20T09:00", "+01:00", "P1DT2H"],
  ];
  const wrong = [
    ...[
      "",
      "idag",
      "2023-02-29",
      "2024-13",
      "2024-3-20",
      "24:00",
      "9.00",
      "2024-03-20T",
      "P",
      "PT",
    ],
    ...["2024-03-20T25:00", "03-32", "2024-W54", "0000-01-01", "2024-03-20T09:00+25:00"],
  ];
  assert.deepEqual(
    right.filter((value) => !isTimeValue(value)),
    [],
  );
  assert.deepEqual(wrong.filter(isTimeValue), []);
});
