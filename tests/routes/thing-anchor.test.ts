import assert from "node:assert/strict";
import { test } from "node:test";
import { thingAnchor } from "../../src/routes/thing-anchor.ts";

test("a thing without a page of its own has its id there", () => {
  assert.equal(thingAnchor("road-deaths"), "road-deaths");
});

test("one that is called as a part of the layout is told apart from it", () => {
  for (const id of ["main", "menu", "targets", "feedback-found", "letter-a"])
    assert.equal(thingAnchor(id), `thing_${id}`);
});

test("one whose id is none that HTML takes gets one, and two never get the same", () => {
  const ids = ["a b", "a_b", "a_20_b", "å", "A", "a<b", "a-b"];
  const anchors = ids.map(thingAnchor);
  for (const anchor of anchors) assert.match(anchor, /^[a-z][a-z0-9_-]*$/);
  assert.equal(new Set(anchors).size, ids.length);
});
