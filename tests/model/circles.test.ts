import assert from "node:assert/strict";
import { test } from "node:test";
import { errorsWith } from "./site-with.ts";

test("two organisations that follow each other are one fault", () => {
  const union = "_data/organisations/forbundet-norrsken.json";
  const members = '"members": ["talltrask-kommun"]';
  const errors = errorsWith({
    [union]: [members, `"predecessors": ["region-norrsken"], ${members}`],
  });
  assert.deepEqual(errors, [
    "_data/organisations/region-norrsken.json:7 predecessors[0] leads-back-to-itself",
  ]);
});

test("a document that is both successor and predecessor of another one is a fault", () => {
  const [earlier, later] = ["light-report-2023", "light-report-2024"];
  const errors = errorsWith({
    [`_data/documents/${later}.json`]: [
      `"predecessor": {`,
      `"successor": { "document": "${earlier}" },\n  "predecessor": {`,
    ],
  });
  assert.deepEqual(
    errors.map((error) => error.split(" ").at(-1)),
    ["leads-back-to-itself"],
  );
});
