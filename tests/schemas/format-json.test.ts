import assert from "node:assert/strict";
import { test } from "node:test";
import { formatJson } from "../../src/schemas/format-json.ts";

test("a property has a line of its own, and a list of plain values stays on one", () => {
  assert.equal(
    formatJson({ a: { b: ["x", 1, null], c: [], d: {} }, left: undefined }),
    '{\n  "a": {\n    "b": ["x", 1, null],\n    "c": [],\n    "d": {}\n  }\n}\n',
  );
});

test("a list of objects has a line for each", () => {
  assert.equal(formatJson([{ a: 1 }, 2]), '[\n  {\n    "a": 1\n  },\n  2\n]\n');
});

test("a list is broken when it does not fit into the width of a line, with its comma", () => {
  const fits = formatJson({ a: ["x".repeat(88)] });
  assert.equal(fits.split("\n")[1]?.length, 99);
  assert.equal(formatJson({ a: ["x".repeat(89)] }).split("\n")[1], '  "a": [');
});
