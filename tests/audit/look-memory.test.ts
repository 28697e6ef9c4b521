import assert from "node:assert/strict";
import { readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { openLookMemory } from "../../src/audit/memory/look-memory.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const what = { page: "/sv/", look: "light" };
const at = "2026-03-01T09:00:00.000Z";
const red = [{ engine: "axe", rule: "image-alt", page: "/sv/", state: "light" }] as const;
const open = (folder: string) =>
  openLookMemory(folder, { digestOf: () => "same", judges: "judges", today: "2026-03-01" });

function rememberedIn(folder: string): string {
  const memory = open(folder);
  memory.keep(what, { at, findings: red }, []);
  memory.save();
  return join(folder, "looks.json");
}

describe("what an audit has kept", () => {
  test("is as none where somebody has changed it, or half of it is there", () => {
    for (const spoil of [
      (file: string) => writeFileSync(file, readFileSync(file, "utf8").replace("image-alt", "")),
      (file: string) => truncateSync(file, 100),
    ]) {
      const folder = temporaryFolder();
      const file = rememberedIn(folder);
      assert.deepEqual(open(folder).recall(what)?.findings, red);
      spoil(file);
      assert.equal(open(folder).recall(what), undefined);
    }
  });

  test("ends no audit where the disk refuses it", () => {
    const file = join(temporaryFolder(), "audit");
    writeFileSync(file, "no folder");
    assert.doesNotThrow(() => rememberedIn(file));
    assert.equal(readFileSync(file, "utf8"), "no folder");
  });
});
