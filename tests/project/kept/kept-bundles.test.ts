import assert from "node:assert/strict";
import {
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { keptBundle } from "../../../src/project/kept/kept-bundles.ts";
import { temporaryFolder } from "../../temporary-folder.ts";

/** Writes a file of a site, some time before it is bundled. */
function write(file: string, text: string): void {
  writeFileSync(file, text);
  utimesSync(file, new Date(), new Date(Date.now() - 1000));
}

/** A file of a site, and what bundles it: how often, and whatever it is of. */
function bundleOf(text: string) {
  const root = temporaryFolder();
  const [file, folder] = [join(root, "kind.ts"), join(root, "kept")];
  write(file, text);
  let times = 0;
  const bundle = async () => {
    times += 1;
    return { made: readFileSync(file, "utf8"), files: [file] };
  };
  return {
    file,
    folder,
    give: (name = "draft") => keptBundle(name, bundle, folder),
    times: () => times,
  };
}

describe("a program for browsers", () => {
  test("is bundled once, and is the same afterwards", async () => {
    const { give, times } = bundleOf("one");
    assert.deepEqual([await give(), await give()], ["one", "one"]);
    assert.equal(times(), 1);
  });

  test("is bundled again when a file of the site is another one", async () => {
    const { file, give, times } = bundleOf("one");
    await give();
    write(file, "two");
    assert.equal(await give(), "two");
    assert.equal(times(), 2);
  });

  test("is not kept where a file was saved while it was bundled", async () => {
    const root = temporaryFolder();
    const [file, folder] = [join(root, "kind.ts"), join(root, "kept")];
    writeFileSync(file, "one");
    let save = async () => {
      await pause(20);
      writeFileSync(file, "two");
    };
    const bundle = async () => {
      const made = readFileSync(file, "utf8");
      await save();
      return { made, files: [file] };
    };
    assert.equal(await keptBundle("draft", bundle, folder), "one");
    save = async () => {};
    assert.equal(await keptBundle("draft", bundle, folder), "two");
  });

  test("has a place for each name", async () => {
    const { give, times } = bundleOf("one");
    await give("draft");
    await give("forms");
    assert.equal(times(), 2);
  });

  test("is bundled again when what was kept is damaged, or gone", async () => {
    const { folder, give, times } = bundleOf("one");
    await give();
    const [name = ""] = readdirSync(folder);
    truncateSync(join(folder, name), 100);
    assert.equal(await give(), "one");
    rmSync(folder, { recursive: true });
    assert.equal(await give(), "one");
    assert.equal(times(), 3);
  });

  test("does not fill the disk", async () => {
    const { folder, give } = bundleOf("one");
    for (let site = 0; site < 20; site += 1) await give(`draft of site ${site}`);
    assert.equal(readdirSync(folder).length, 12);
  });
});
