import assert from "node:assert/strict";
import { test } from "node:test";
import { schemaVocabulary } from "../../src/audit/html/schema-vocabulary.ts";

test("types of schema.org have their own properties and those of wider types, and no others", () => {
  const event = schemaVocabulary().get("Event");
  for (const name of ["startDate", "name", "eventAttendanceMode"])
    assert.ok(event?.has(name), name);
  assert.ok(!event?.has("headline"));
  assert.ok(schemaVocabulary().get("NewsArticle")?.has("headline"));
  assert.ok(schemaVocabulary().get("LinkRole")?.has("roleName"), "a role is declared otherwise");
  assert.ok(schemaVocabulary().size > 800);
});
