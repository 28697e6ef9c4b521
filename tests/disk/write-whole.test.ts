import assert from "node:assert/strict";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { writeWhole } from "../../src/disk/write-whole.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const folder = temporaryFolder();

describe("a file that is written whole", () => {
  test("takes the place of the last one, or of none, and leaves nothing beside it", () => {
    const file = join(folder, "deep", "page.html");
    writeWhole(file, "first");
    writeWhole(file, new TextEncoder().encode("second"));
    assert.equal(readFileSync(file, "utf8"), "second");
    assert.deepEqual(readdirSync(join(folder, "deep")), ["page.html"]);
  });

  test("leaves what is there as it is, and nothing beside it, when it cannot take its place", () => {
    const file = join(folder, "taken", "page.html");
    mkdirSync(file, { recursive: true });
    writeFileSync(join(file, "kept"), "kept");
    assert.throws(() => writeWhole(file, "new"));
    assert.equal(readFileSync(join(file, "kept"), "utf8"), "kept");
    assert.deepEqual(readdirSync(join(folder, "taken")), ["page.html"]);
  });
});
