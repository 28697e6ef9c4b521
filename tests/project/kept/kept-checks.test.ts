import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { CheckedFile, FileCircumstances } from "../../../src/checks/check-file.ts";
import { openKeptChecks } from "../../../src/project/kept/kept-checks.ts";
import { temporaryFolder } from "../../temporary-folder.ts";

const circumstances: FileCircumstances = {
  languages: ["sv"],
  kinds: ["page"],
  settings: { words: [], plainWords: [] },
};
const nothing: CheckedFile = { findings: [], facts: [] };
/** Fewer are not worth keeping. */
const files = Array.from({ length: 200 }, (_, index) => ({
  path: `src/content/sv/${index}.md`,
  text: `Text ${index}`,
}));
const [file] = files;

describe("what is kept of a check", () => {
  test("is there for the next one, with what was suggested", () => {
    const folder = temporaryFolder();
    const first = openKeptChecks(folder, "site");
    first.begin(circumstances);
    for (const one of files) first.keep(one, nothing);
    first.suggestions().set("komun", "kommun");
    first.save();
    const second = openKeptChecks(folder, "site");
    second.begin(circumstances);
    assert.ok(file && second.recall(file));
    assert.equal(second.suggestions().get("komun"), "kommun");
  });

  test("is found again by whoever begins twice, as the reading of pages and the check do", () => {
    const memory = openKeptChecks(temporaryFolder(), "site");
    memory.begin(circumstances);
    assert.ok(file);
    memory.keep(file, nothing);
    memory.begin({ ...circumstances });
    assert.ok(memory.recall(file));
  });

  test("is forgotten when the file, the kinds or the words of the site are others", () => {
    const memory = openKeptChecks(temporaryFolder(), "site");
    memory.begin(circumstances);
    assert.ok(file);
    memory.keep(file, nothing);
    assert.equal(memory.recall({ ...file, text: "Other" }), undefined);
    memory.begin({ ...circumstances, kinds: ["page", "vacancy"] });
    assert.equal(memory.recall(file), undefined);
    assert.equal(memory.suggestions().size, 0);
  });
});
