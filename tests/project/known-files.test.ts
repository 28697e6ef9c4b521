import assert from "node:assert/strict";
import { renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { knowFiles } from "../../src/project/known-files.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const folder = temporaryFolder();

/** A file, and how often it has been read. */
async function fileThatIsRead(name: string) {
  const place = join(folder, name);
  writeFileSync(place, "first");
  await wait(120);
  const known = knowFiles(folder);
  let count = 0;
  const read = () => {
    count += 1;
    return { path: name, text: String(count) };
  };
  return { place, recall: () => known.text(name, place, read)?.text };
}

describe("a file that was read before", () => {
  test("is remembered while nothing is done to it", async () => {
    const { recall } = await fileThatIsRead("same.md");
    assert.deepEqual([recall(), recall(), recall()], ["1", "1", "1"]);
  });

  const changes: readonly (readonly [what: string, change: (place: string) => void])[] = [
    ["when it is written", (place) => writeFileSync(place, "second")],
    ["when it is written with as many letters", (place) => writeFileSync(place, "FIRST")],
    [
      "when it is written and given its old time",
      (place) => {
        const { atime, mtime } = statSync(place);
        writeFileSync(place, "FIRST");
        utimesSync(place, atime, mtime);
      },
    ],
    [
      "when another takes its place",
      (place) => {
        writeFileSync(`${place}.new`, "FIRST");
        renameSync(`${place}.new`, place);
      },
    ],
  ];
  for (const [what, change] of changes)
    test(`is read again ${what}`, async () => {
      const { place, recall } = await fileThatIsRead(`${what}.md`);
      assert.equal(recall(), "1");
      change(place);
      assert.equal(recall(), "2");
    });

  test("is read again while its last change is so new that another would not show", async () => {
    const { place, recall } = await fileThatIsRead("new.md");
    writeFileSync(place, "second");
    assert.deepEqual([recall(), recall()], ["1", "2"]);
  });

  test("is not remembered when it is gone", async () => {
    const place = join(folder, "gone.md");
    writeFileSync(place, "first");
    await wait(120);
    const known = knowFiles(folder);
    const file = { path: "gone.md", text: "first" };
    assert.equal(
      known.text("gone.md", place, () => file),
      file,
    );
    rmSync(place);
    assert.equal(
      known.text("gone.md", place, () => undefined),
      undefined,
    );
  });
});
