import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { uniqueHeadingIds } from "../../src/markdown/heading-ids.ts";

test("an id is lower-case ASCII, with words joined by hyphens", () => {
  assert.equal(
    uniqueHeadingIds()("Åtgärder & mål för ÖSTRA – 2023!"),
    "atgarder-mal-for-ostra-2023",
  );
});

test("an id begins with a letter", () => {
  const headingId = uniqueHeadingIds();
  assert.equal(headingId("2023 års mål"), "section-2023-ars-mal");
  assert.equal(headingId("日本"), "section");
  assert.equal(headingId(""), "section-2");
});

test("ids of one document are unique", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom("a", "a 2", "a-2"))), (texts) => {
      const ids = texts.map(uniqueHeadingIds());
      assert.equal(new Set(ids).size, ids.length);
      for (const id of ids) assert.match(id, /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/);
    }),
  );
});
