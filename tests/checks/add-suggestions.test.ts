import assert from "node:assert/strict";
import { test } from "node:test";
import { addSuggestions } from "../../src/checks/add-suggestions.ts";
import type { Finding } from "../../src/checks/finding.ts";
import { loadSpellers } from "../../src/checks/load-spellers.ts";
import longSentence from "../../src/checks/rules/long-sentence.ts";
import spelling from "../../src/checks/rules/spelling.ts";

const found = (word: string, language: string): Finding => ({
  rule: spelling.id,
  severity: "advice",
  file: "a.md",
  values: { word, language },
});

test("what may have been meant is told in the language of the words, for the first of many", async () => {
  const other: Finding = { ...found("x", "sv"), rule: longSentence.id, values: { count: 31 } };
  const many = Array.from({ length: 60 }, (_, index) => found(`qqqqq${"z".repeat(index)}`, "sv"));
  const findings = [found("komun", "sv"), other, found("responsable", "en"), ...many];
  const all = [...findings, found("samhälsplanering", "sv")];
  const told = await addSuggestions(all, [spelling], { load: loadSpellers });
  const suggestions = told.map(({ values }) => values.suggestions);
  assert.match(String(suggestions[0]), /\bkommun\b/);
  assert.equal(told[1], other);
  assert.match(String(suggestions[2]), /\bresponsible\b/);
  assert.equal(suggestions.at(-1), "–");
});
