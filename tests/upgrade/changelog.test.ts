import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import packageFile from "../../package.json" with { type: "json" };
import { dataModel } from "../../src/model/data-model.ts";
import { chaptersSince, readChapters } from "../../src/upgrade/changelog.ts";
import { repositoryRoot } from "../roots.ts";

const markdown = readFileSync(join(repositoryRoot, "CHANGELOG.md"), "utf8");
const chapters = readChapters(markdown);
const versions = (found: typeof chapters) => found.map(({ version }) => version);

describe("the changelog", () => {
  test("begins with the version that package.json has, and the present data model", () => {
    assert.equal(chapters[0]?.version, packageFile.version);
    assert.equal(chapters[0]?.model, dataModel);
  });

  test("says of each version which data model it has, and what is new", () => {
    for (const { version, model, text } of chapters) {
      assert.match(version, /^\d+\.\d+\.\d+$/);
      assert.ok(model >= 1, version);
      assert.ok(text.length > 50, version);
    }
  });
});

describe("what is new to a site", () => {
  const three = readChapters(
    ["3.0.0", "2.0.0", "1.0.0"]
      .map((version, index) => `## ${version}\n\nData model ${index === 2 ? 1 : 2}.\n`)
      .join("\n"),
  );

  test("is told from the version that it names", () => {
    assert.deepEqual(versions(chaptersSince(three, { from: "2.0.0", model: 2 })), ["3.0.0"]);
  });

  test("is told by its data model where its version is not known, or is the newest already", () => {
    assert.deepEqual(versions(chaptersSince(three, { model: 1 })), ["3.0.0", "2.0.0"]);
    assert.deepEqual(versions(chaptersSince(three, { from: "3.0.0", model: 1 })), [
      "3.0.0",
      "2.0.0",
    ]);
    assert.deepEqual(chaptersSince(three, { model: 2 }), []);
  });
});
