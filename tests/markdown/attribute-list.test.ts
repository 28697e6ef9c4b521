import assert from "node:assert/strict";
import { test } from "node:test";
import { readAttributeList } from "../../src/markdown/attribute-list.ts";

test("attributes are read with and without values and quotation marks", () => {
  assert.deepEqual(readAttributeList('x{a b=c d="e } f"}y', 1), {
    attributes: [
      { name: "a", source: "a" },
      { name: "b", value: "c", source: "b=c" },
      { name: "d", value: "e } f", source: 'd="e } f"' },
    ],
    end: 18,
  });
});

test("nothing is left out, so that nothing slips through unseen", () => {
  const list = readAttributeList('{.a #b ="c" lang=}', 0);
  assert.deepEqual(
    list?.attributes.map(({ name, value }) => [name, value]),
    [
      [".a", undefined],
      ["#b", undefined],
      ["=", undefined],
      ['"', undefined],
      ["c", undefined],
      ['"', undefined],
      ["lang", ""],
    ],
  );
});

test("empty, open or absent braces are no attributes", () => {
  for (const source of ["{}", "{ }", "{a", "a}", '{a="b}', "{a\nb}", ""]) {
    assert.equal(readAttributeList(source, 0), undefined, source);
  }
});
