import assert from "node:assert/strict";
import { test } from "node:test";
import { lineIndex } from "../../src/model/line-index.ts";

test("lines end with LF, CR LF or CR alone", () => {
  const text = "a\nb\r\nc\rd\n\ne";
  const positionAt = lineIndex(text);
  const lineOf = (sign: string) => positionAt(text.indexOf(sign)).line;
  assert.deepEqual(["a", "b", "c", "d", "e"].map(lineOf), [1, 2, 3, 4, 6]);
});

test("columns are counted from 1, and offsets beyond the text stand on its last line", () => {
  const positionAt = lineIndex("ab\ncd");
  assert.deepEqual(positionAt(1), { line: 1, column: 2 });
  assert.deepEqual(positionAt(3), { line: 2, column: 1 });
  assert.equal(positionAt(99).line, 2);
});
