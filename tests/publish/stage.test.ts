import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { hostname } from "node:os";
import { dirname, join } from "node:path";
import { describe, test } from "node:test";
import { markerFile } from "../../src/publish/built-site.ts";
import { noteChanges } from "../../src/publish/change-site.ts";
import { contentOf } from "../../src/publish/folder-content.ts";
import { markOf } from "../../src/publish/last-site.ts";
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
    await stage.discard();
    assert.equal(readFileSync(join(target, "page"), "utf8"), "new");
    assert.ok(readdirSync(target).includes(markerFile.path));
    assert.deepEqual(readdirSync(beside), ["site (1)"]);
  });

  test("leaves the last site as it is when it is discarded", async () => {
    const { beside, target } = publishedSite();
    const stage = openStage(target);
    await stage.discard();
    assert.equal(readFileSync(join(target, "page"), "utf8"), "old");
    assert.deepEqual(readdirSync(beside), ["site (1)"]);
  });

  test("removes what builds that have ended left behind, and nothing else", async () => {
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
    await openStage(target).discard();
    assert.deepEqual(
      readdirSync(beside).sort(),
      [...others, "site (1)", `.site (1).regionwebb-old.${host}.${ended}.file`].sort(),
    );
  });

  test("brings back a last site that a killed build had put aside", async () => {
    const beside = join(folder, String(++count));
    const aside = join(beside, `.site.regionwebb-old.${host}.${ended}.${id}`);
    mkdirSync(aside, { recursive: true });
    writeFileSync(join(aside, "page"), "old");
    await openStage(join(beside, "site")).discard();
    assert.equal(readFileSync(join(beside, "site", "page"), "utf8"), "old");
    assert.deepEqual(readdirSync(beside), ["site"]);
  });
});

type Files = Readonly<Record<string, string>>;

/** Builds a site as a build does: by the writer, but for what Eleventy writes itself. */
async function build(target: string, files: Files, byOthers: Files = {}): Promise<void> {
  const stage = openStage(target);
  for (const [path, text] of Object.entries(files)) await stage.writer.write(path, text);
  for (const [path, text] of Object.entries(byOthers)) {
    mkdirSync(dirname(join(stage.folder, path)), { recursive: true });
    writeFileSync(join(stage.folder, path), text);
  }
  await stage.writer.finish();
  await stage.publish();
  await stage.discard();
}

function filesOf(target: string): Files {
  const paths = [...contentOf(target).files].sort().filter((path) => path !== markerFile.path);
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(target, path), "utf8")]));
}

const numberOf = (target: string, path: string) => statSync(join(target, path)).ino;

/** Many pages: more than can change one by one. */
const manyPages = (text: string) =>
  Object.fromEntries(Array.from({ length: 300 }, (_, n) => [`sv/${n}/index.html`, `${text} ${n}`]));

describe("a stage beside the site of an earlier build", () => {
  const placeFor = () => join(folder, String(++count), "site");

  test("leaves files that are the same as they are, with their times", async () => {
    const target = placeFor();
    await build(target, { "sv/a/index.html": "a", "sv/b/index.html": "b" }, { "feed.xml": "feed" });
    const longAgo = new Date("2020-01-01");
    for (const path of ["sv/a/index.html", "feed.xml"])
      utimesSync(join(target, path), longAgo, longAgo);
    const [site, page] = [statSync(target).ino, numberOf(target, "sv/a/index.html")];
    const files = { "sv/a/index.html": "a", "sv/b/index.html": "B", "sv/c/index.html": "c" };
    await build(target, files, { "feed.xml": "feed" });
    assert.deepEqual(filesOf(target), { "feed.xml": "feed", ...files });
    assert.deepEqual([statSync(target).ino, numberOf(target, "sv/a/index.html")], [site, page]);
    for (const path of ["sv/a/index.html", "feed.xml"])
      assert.equal(statSync(join(target, path)).mtimeMs, longAgo.getTime());
    assert.deepEqual(readdirSync(dirname(target)), ["site"]);
  });

  test("removes what is no more, with the folders in which nothing is left", async () => {
    const target = placeFor();
    const page = { "sv/a/index.html": "a" };
    await build(target, { ...page, "sv/old/deep/index.html": "x", "sv/a/x.png": "x" });
    writeFileSync(join(target, "of-somebody-else"), "");
    await build(target, page);
    assert.deepEqual(filesOf(target), page);
    assert.deepEqual([...contentOf(target).folders], ["sv", "sv/a"]);
  });

  test("takes its place as a whole where much has changed, with the files that are the same", async () => {
    const target = placeFor();
    await build(target, { ...manyPages("old"), same: "same", gone: "gone" });
    const [site, same] = [statSync(target).ino, numberOf(target, "same")];
    await build(target, { ...manyPages("new"), same: "same" });
    assert.deepEqual(filesOf(target), { ...manyPages("new"), same: "same" });
    assert.notEqual(statSync(target).ino, site);
    assert.equal(numberOf(target, "same"), same);
    assert.deepEqual(readdirSync(dirname(target)), ["site"]);
  });

  test("puts a file where a folder stood, a folder where a file stood, and a file where a link led away", async () => {
    const target = placeFor();
    await build(target, { "a/index.html": "in a folder", b: "a file" });
    await build(target, { a: "a file", "b/index.html": "in a folder" });
    assert.deepEqual(filesOf(target), { a: "a file", "b/index.html": "in a folder" });
    const outside = join(dirname(target), "outside");
    writeFileSync(outside, "outside");
    symlinkSync(outside, join(target, "c"));
    await build(target, { a: "a file", c: "c" });
    assert.deepEqual(filesOf(target), { a: "a file", c: "c" });
    assert.equal(readFileSync(outside, "utf8"), "outside");
  });

  test("brings to its end what a build was killed in the middle of", async () => {
    const target = placeFor();
    await build(target, { a: "old", b: "old", c: "same", "d/e": "gone" });
    const changes = join(dirname(target), `.site.regionwebb-changes.${host}.${ended}.${id}`);
    mkdirSync(changes);
    for (const path of ["a", "b", markerFile.path]) writeFileSync(join(changes, path), "new");
    noteChanges(changes, { of: markOf(target) ?? "", gone: ["d/e"] });
    renameSync(join(changes, "a"), join(target, "a"));
    await openStage(target).discard();
    assert.deepEqual(filesOf(target), { a: "new", b: "new", c: "same" });
    assert.deepEqual(readdirSync(dirname(target)), ["site"]);
  });

  for (const [what, note] of [
    ["while it cleared up", undefined],
    ["when the power failed", '{"of": "1'],
  ] as const)
    test(`goes on after a build that was killed ${what}`, async () => {
      const target = placeFor();
      await build(target, { a: "new" });
      const changes = join(dirname(target), `.site.regionwebb-changes.${host}.${ended}.${id}`);
      mkdirSync(join(changes, "sv"), { recursive: true });
      if (note !== undefined) writeFileSync(join(changes, ".regionwebb-changes"), note);
      await build(target, { a: "newer" });
      assert.deepEqual(filesOf(target), { a: "newer" });
      assert.deepEqual(readdirSync(dirname(target)), ["site"]);
    });

  test("leaves a site alone that other changes were meant for", async () => {
    const target = placeFor();
    await build(target, { a: "old" });
    const of = markOf(target) ?? "";
    await build(target, { a: "newer" });
    const changes = join(dirname(target), `.site.regionwebb-changes.${host}.${ended}.${id}`);
    mkdirSync(changes);
    writeFileSync(join(changes, "a"), "new");
    noteChanges(changes, { of, gone: [] });
    await openStage(target).discard();
    assert.deepEqual(filesOf(target), { a: "newer" });
    assert.deepEqual(readdirSync(dirname(target)), ["site"]);
  });

  test("does not mix two sites that are built at once: the second to be ready says so", async () => {
    const target = placeFor();
    await build(target, { a: "a", b: "b" });
    const stage = openStage(target);
    await stage.writer.write("a", "a");
    await stage.writer.finish();
    await build(target, { a: "another", b: "b" });
    await assert.rejects(stage.publish, { code: "output-changed-meanwhile" });
    await stage.discard();
    assert.deepEqual(filesOf(target), { a: "another", b: "b" });
    assert.deepEqual(readdirSync(dirname(target)), ["site"]);
  });

  test("holds every file where somebody reads the site in it", async () => {
    const target = placeFor();
    await build(target, { a: "a" });
    const stage = openStage(target, { isWhole: true });
    await stage.writer.write("a", "a");
    await stage.writer.finish();
    assert.deepEqual(filesOf(stage.folder), { a: "a" });
    await stage.discard();
  });
});
