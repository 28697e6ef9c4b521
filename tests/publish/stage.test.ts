import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import { markerFile } from "../../src/publish/built-site.ts";
import { openStage } from "../../src/publish/stage.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const folder = temporaryFolder();
let count = 0;

/** A published site in a folder of its own. */
function publishedSite(): { readonly beside: string; readonly target: string } {
  const beside = join(folder, String(++count));
  const target = join(beside, "site (1)");
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, "page"), "old");
  return { beside, target };
}

/** A process that has certainly ended. */
const ended = spawnSync(process.execPath, ["-e", ""]).pid;
const host = hostname().replace(/[^A-Za-z0-9-]/g, "-");
const id = "0f3f3c5e-6f0e-4d55-9d5e-3f9f1a2b3c4d";

describe("a stage", () => {
  test("takes the place of the last site when it is published, and leaves nothing beside it", async () => {
    const { beside, target } = publishedSite();
    const stage = openStage(target);
    writeFileSync(join(stage.folder, "page"), "new");
    assert.equal(readFileSync(join(target, "page"), "utf8"), "old");
    await stage.publish();
    stage.discard();
    assert.equal(readFileSync(join(target, "page"), "utf8"), "new");
    assert.ok(readdirSync(target).includes(markerFile.path));
    assert.deepEqual(readdirSync(beside), ["site (1)"]);
  });

  test("leaves the last site as it is when it is discarded", () => {
    const { beside, target } = publishedSite();
    const stage = openStage(target);
    stage.discard();
    assert.equal(readFileSync(join(target, "page"), "utf8"), "old");
    assert.deepEqual(readdirSync(beside), ["site (1)"]);
  });

  test("removes what builds that have ended left behind, and nothing else", () => {
    const { beside, target } = publishedSite();
    const left = [
      `.site (1).regionwebb-new.${host}.${ended}.${id}`,
      `.site (1).regionwebb-old.${host}.${ended}.${id}`,
      `.site (1).regionwebb-new.another-machine.${process.pid}.${id}`,
    ];
    const others = [
      `.site (1).regionwebb-new.${host}.${process.pid}.${id}`,
      `.site (1).regionwebb-new.of-another-machine.1.${id}`,
      `.other.regionwebb-new.${host}.${ended}.${id}`,
      `.site (1).regionwebb-new.${host}.${ended}`,
      ".site (1)",
      "notes",
    ];
    for (const name of [...left, ...others]) mkdirSync(join(beside, name));
    const longAgo = new Date(Date.now() - 25 * 60 * 60 * 1000);
    utimesSync(join(beside, left[2] ?? ""), longAgo, longAgo);
    writeFileSync(join(beside, `.site (1).regionwebb-old.${host}.${ended}.file`), "");
    openStage(target).discard();
    assert.deepEqual(
      readdirSync(beside).sort(),
      [...others, "site (1)", `.site (1).regionwebb-old.${host}.${ended}.file`].sort(),
    );
  });

  test("brings back a last site that a killed build had put aside", () => {
    const beside = join(folder, String(++count));
    const aside = join(beside, `.site.regionwebb-old.${host}.${ended}.${id}`);
    mkdirSync(aside, { recursive: true });
    writeFileSync(join(aside, "page"), "old");
    openStage(join(beside, "site")).discard();
    assert.equal(readFileSync(join(beside, "site", "page"), "utf8"), "old");
    assert.deepEqual(readdirSync(beside), ["site"]);
  });
});
