import assert from "node:assert/strict";
import { mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { tidyPictures } from "../../../src/project/kept/kept-pictures.ts";
import { temporaryFolder } from "../../temporary-folder.ts";

const folder = temporaryFolder();
const longAgo = new Date(Date.now() - 31 * 24 * 60 * 60 * 1000);
const digest = (letter: string) => letter.repeat(64);

describe("pictures that are kept", () => {
  test("go when no build has used them for long, and nothing else does", () => {
    const place = join(folder, "pictures");
    mkdirSync(place);
    const [used, unused, fresh] = ["a", "b", "c"].map((name) => `${digest(name)}.1-320.avif`);
    for (const name of [used, unused, `${digest("b")}.1.png`, fresh, "own-notes.txt"]) {
      writeFileSync(join(place, String(name)), "");
      if (name !== fresh) utimesSync(join(place, String(name)), longAgo, longAgo);
    }
    tidyPictures(place, [join(place, String(used))]);
    assert.deepEqual(readdirSync(place), [used, fresh, "own-notes.txt"]);
    assert.ok(statSync(join(place, String(used))).mtimeMs > longAgo.getTime() + 1000);
  });

  test("may not be there yet", () => {
    const place = join(folder, "none");
    tidyPictures(place, [join(place, "a.png")]);
    assert.deepEqual(readdirSync(folder), ["pictures"]);
  });
});
