import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, test } from "node:test";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { openStage } from "../../src/publish/stage.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const parent = temporaryFolder();
let count = 0;
let target: string;

beforeEach(() => {
  target = join(parent, `${count++}`, "site");
  mkdirSync(join(target, ".."));
});

const page = "Norrsken. ".repeat(300);

/** Builds a site of a page and a small one, by the writer or as Eleventy does. */
async function build(text: string, { isCompressed = true, byEleventy = false } = {}) {
  const stage = openStage(target);
  const files = { "sv/index.html": text, "small.txt": "small", "picture.png": page };
  for (const [path, content] of Object.entries(files))
    if (byEleventy) {
      mkdirSync(join(stage.folder, path, ".."), { recursive: true });
      writeFileSync(join(stage.folder, path), content);
    } else await stage.writer.write(path, content);
  await stage.writer.finish();
  if (isCompressed) await stage.compress();
  await stage.publish();
}

const read = (path: string) => readFileSync(join(target, path));
const stats = (path: string) => statSync(join(target, path));

/** A file system may keep finer times than can be set. */
const isSameTime = (path: string, other: string) =>
  Math.abs(stats(path).mtimeMs - stats(other).mtimeMs) < 0.1;

describe("compressed files", () => {
  test("stand beside texts that they make smaller, and nothing else", async () => {
    await build(page);
    assert.equal(brotliDecompressSync(read("sv/index.html.br")).toString(), page);
    assert.equal(gunzipSync(read("sv/index.html.gz")).toString(), page);
    for (const path of ["small.txt.br", "small.txt.gz", "picture.png.br"])
      assert.ok(!existsSync(join(target, path)), path);
  });

  test("have the times of their texts, of which servers make tags", async () => {
    await build(page);
    for (const ending of [".br", ".gz"])
      assert.ok(isSameTime(`sv/index.html${ending}`, "sv/index.html"), ending);
  });

  for (const byEleventy of [false, true])
    test(`stay as they are while their text does${byEleventy ? ", whoever writes it" : ""}`, async () => {
      await build(page, { byEleventy });
      const before = stats("sv/index.html.br");
      await build(page, { byEleventy });
      assert.equal(stats("sv/index.html.br").ino, before.ino);
      assert.ok(isSameTime("sv/index.html.br", "sv/index.html"));
    });

  test("follow their text", async () => {
    await build(page);
    await build(`${page}!`);
    assert.equal(brotliDecompressSync(read("sv/index.html.br")).toString(), `${page}!`);
    assert.equal(gunzipSync(read("sv/index.html.gz")).toString(), `${page}!`);
  });

  test("are made for texts that an earlier build has not compressed, with the times of these", async () => {
    await build(page, { isCompressed: false });
    utimesSync(join(target, "sv/index.html"), 1000, 1000);
    await build(page);
    assert.equal(stats("sv/index.html.gz").mtimeMs, 1_000_000);
  });

  test("go with a build that makes none", async () => {
    await build(page);
    await build(page, { isCompressed: false });
    assert.ok(!existsSync(join(target, "sv/index.html.br")));
  });
});
