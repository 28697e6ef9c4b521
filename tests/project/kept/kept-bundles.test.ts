import assert from "node:assert/strict";
import { readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { keptBundle } from "../../../src/project/kept/kept-bundles.ts";
import { temporaryFolder } from "../../temporary-folder.ts";

/** A file of a site, and what bundles it: how often, and whatever it is of. */
function bundleOf(text: string) {
  const root = temporaryFolder();
  const [file, folder] = [join(root, "kind.ts"), join(root, "kept")];
  writeFileSync(file, text);
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
    writeFileSync(file, "two");
    assert.equal(await give(), "two");
    assert.equal(times(), 2);
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
