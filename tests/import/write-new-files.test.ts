import assert from "node:assert/strict";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, test } from "node:test";
import { ImportError } from "../../src/import/import-error.ts";
import { writeNewFiles } from "../../src/import/write-new-files.ts";

describe("new files", () => {
  let root: string;
  const { signal } = new AbortController();
  const names = async () => (await readdir(root, { recursive: true })).sort();

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), "regionwebb-new-"));
  });

  afterEach(() => rm(root, { recursive: true }));

  test("are written with the folders that they need, and nothing else", async () => {
    const files = [
      { path: "a/b/c.txt", content: "c" },
      { path: "d.bin", content: new Uint8Array([1, 2]) },
    ];
    await writeNewFiles(root, files, signal);
    assert.deepEqual(await names(), ["a", "a/b", "a/b/c.txt", "d.bin"]);
    assert.equal(await readFile(join(root, "a/b/c.txt"), "utf8"), "c");
  });

  test("are none of them written where one exists, even if it came a moment ago", async () => {
    await mkdir(join(root, "x"));
    await writeFile(join(root, "x/old.txt"), "old");
    const files = ["new/a.txt", "x/b.txt", "x/old.txt"].map((path) => ({ path, content: "new" }));
    await assert.rejects(writeNewFiles(root, files, signal), (error) => {
      assert.ok(error instanceof ImportError);
      assert.deepEqual([error.code, error.file], ["exists", "x/old.txt"]);
      return true;
    });
    assert.deepEqual(await names(), ["x", "x/old.txt"]);
    assert.equal(await readFile(join(root, "x/old.txt"), "utf8"), "old");
  });

  test("are none of them written after an interruption", async () => {
    const files = [{ path: "a/b.txt", content: "b" }];
    await assert.rejects(writeNewFiles(root, files, AbortSignal.abort()), { name: "AbortError" });
    assert.deepEqual(await names(), []);
  });
});
