import assert from "node:assert/strict";
import { test } from "node:test";
import { suggest } from "../../src/model/suggest.ts";

test("a slip is answered with the name that was meant", () => {
  assert.deepEqual(suggest("preambel", ["title", "preamble"]), { nearest: "preamble" });
  assert.deepEqual(suggest("Title", ["title", "preamble"]), { nearest: "title" });
});

test("a name like no other is answered with those that there are", () => {
  assert.deepEqual(suggest("openingHours", ["period", "phones"]), { known: "period, phones" });
});

test("where there is nothing, nothing is suggested", () => {
  assert.deepEqual(suggest("x", []), {});
});

test("long lists are cut short, and long names compared with none", () => {
  const ids = Array.from({ length: 10_000 }, (_, index) => `id-${index}`);
  assert.match(String(suggest("x".repeat(200_000), ids).known), /^id-0, .* id-19, …$/);
});
