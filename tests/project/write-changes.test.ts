import assert from "node:assert/strict";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { writeChanges } from "../../src/project/write-changes.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const folder = temporaryFolder();
const read = (name: string) => readFileSync(join(folder, name), "utf8");

describe("changes of a site's files", () => {
  test("are all written, and a mark at the beginning of a file stays", () => {
    writeFileSync(join(folder, "a.md"), "\ufeffone\r\n");
    writeChanges(folder, [
      { path: "a.md", before: "one\r\n", after: "two\r\n" },
      { path: "new/b.md", after: "b" },
    ]);
    assert.deepEqual([read("a.md"), read("new/b.md")], ["\ufefftwo\r\n", "b"]);
  });

  test("are undone where one of the files is not as it was read, or has come meanwhile", () => {
    writeFileSync(join(folder, "c.md"), "\ufeffone");
    writeFileSync(join(folder, "d.md"), "changed");
    const first = [
      { path: "c.md", before: "one", after: "two" },
      { path: "e.md", after: "new" },
    ];
    for (const last of [
      { path: "d.md", before: "d", after: "x" },
      { path: "d.md", after: "x" },
      { path: "gone.md", before: "g", after: "x" },
    ])
      assert.throws(() => writeChanges(folder, [...first, last]), { code: "changed-meanwhile" });
    assert.deepEqual([read("c.md"), read("d.md")], ["\ufeffone", "changed"]);
    assert.ok(!existsSync(join(folder, "e.md")));
  });

  test("are undone as far as they can be where one that was written is gone meanwhile", () => {
    writeFileSync(join(folder, "f.md"), "one");
    const changes = [
      { path: "f.md", before: "one", after: "two" },
      { path: "g.md", after: "new" },
      {
        path: "h.md",
        get after() {
          rmSync(join(folder, "g.md"));
          return "x";
        },
        before: "not there",
      },
    ];
    assert.throws(() => writeChanges(folder, changes), { code: "changed-meanwhile" });
    assert.equal(read("f.md"), "one");
  });
});
