import assert from "node:assert/strict";
import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { regionwebbIn } from "../overrides/overridden-site.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { changedIn, commitAll, copyFormerSite } from "./former-site.ts";

const folder = temporaryFolder();

describe("regionwebb upgrade", () => {
  test("refuses what could not be taken back: without git, and with changes that it has not kept", async () => {
    const root = copyFormerSite(join(folder, "unkept"));
    const without = await regionwebbIn(root, "upgrade");
    assert.equal(without.status, 2);
    assert.match(without.stderr, /hör inte till något git-arkiv/);
    commitAll(root);
    appendFileSync(join(root, "README.md"), "Mer.\n");
    const changed = await regionwebbIn(root, "upgrade");
    assert.equal(changed.status, 2);
    assert.match(changed.stderr, /inte är sparade i git: README\.md\./);
    assert.deepEqual(changedIn(root), ["README.md"]);
  });

  test("says which file it cannot read, and changes none", async () => {
    for (const [path, text] of [
      ["package.json", '{ "name": '],
      ["package.json", "[]"],
      ["_data/site.json", '{ "name": '],
    ] as const) {
      const root = copyFormerSite(
        join(folder, `broken-${Buffer.from(path + text).toString("hex")}`),
      );
      writeFileSync(join(root, path), text);
      commitAll(root);
      const { status, stderr } = await regionwebbIn(root, "upgrade");
      assert.equal(status, 2, stderr);
      assert.ok(stderr.startsWith(`${path}: Filen går inte att läsa som JSON`), stderr);
      assert.deepEqual(changedIn(root), []);
    }
  });

  test("shows what is new and what would change, and with --dry-run writes nothing", async () => {
    const root = copyFormerSite(join(folder, "dry"));
    commitAll(root);
    const { status, stdout, stderr } = await regionwebbIn(root, "upgrade", "--dry-run");
    assert.equal(status, 0, stderr);
    assert.match(stdout, /datamodell 1 och görs om till datamodell 2\./);
    assert.match(stdout, /^0\.2\.0\n\nData model 2\.$/m);
    assert.doesNotMatch(stdout, /^0\.1\.0$/m);
    assert.match(stdout, /^- {2}--lake-700: #7a2182;$/m);
    assert.match(stdout, /^\+ {2}--brand: #7a2182;$/m);
    assert.match(stdout, /^\+ {2}"model": 2,$/m);
    assert.deepEqual(changedIn(root), []);
  });

  test("changes no other file, says what is left to do, and is done once", async () => {
    const root = copyFormerSite(join(folder, "whole"));
    commitAll(root);
    const first = await regionwebbIn(root, "upgrade");
    assert.equal(first.status, 0, first.stderr);
    assert.match(first.stdout, /package\.json anger file:packages\/regionwebb-0\.1\.0\.tgz/);
    assert.doesNotMatch(first.stderr, /model-outdated/);
    const changed = changedIn(root).filter((path) => !path.startsWith(".vscode/schemas/"));
    assert.deepEqual(changed, [
      ".github/.made-from/workflows/check.yml",
      ".github/workflows/check.yml",
      "_data/site.json",
      "package.json",
      "tokens.css",
    ]);
    const text = (path: string) => readFileSync(join(root, path), "utf8");
    assert.match(text("package.json"), /"fields": "regionwebb fields"/);
    commitAll(root);
    const second = await regionwebbIn(root, "upgrade");
    assert.equal(second.status, 0, second.stderr);
    assert.match(second.stdout, /Ingenting behöver ändras\./);
    assert.doesNotMatch(second.stdout, /filer ändrades/);
    assert.deepEqual(changedIn(root), []);
  });

  test("shows once what is new in a workflow of the body's own, and not in silence", async () => {
    const root = copyFormerSite(join(folder, "own-workflow"));
    const workflow = join(root, ".github", "workflows", "check.yml");
    writeFileSync(workflow, "name: Vårt eget\n");
    commitAll(root);
    const silent = await regionwebbIn(root, "upgrade", "--quiet");
    assert.equal(silent.status, 0, silent.stderr);
    assert.equal(silent.stdout, "");
    assert.ok(changedIn(root).every((path) => !path.startsWith(".github/")));
    commitAll(root);
    const told = await regionwebbIn(root, "upgrade");
    assert.match(
      told.stdout,
      /Det går inte att veta vilken fil den är gjord av\..*^-name: Vårt eget$/ms,
    );
    assert.deepEqual(changedIn(root), [".github/.made-from/workflows/check.yml"]);
    assert.equal(readFileSync(workflow, "utf8"), "name: Vårt eget\n");
    commitAll(root);
    const again = await regionwebbIn(root, "upgrade");
    assert.doesNotMatch(again.stdout, /check\.yml/);
  });
});
