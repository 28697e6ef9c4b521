import assert from "node:assert/strict";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { rememberMade } from "../../../src/project/known/known-made.ts";
import { temporaryFolder } from "../../temporary-folder.ts";

const folder = temporaryFolder();

/** Something that is made of the JSON files of a folder, which gives how often it has been made. */
async function madeOf(name: string) {
  const root = join(folder, name);
  mkdirSync(join(root, "deep"), { recursive: true });
  writeFileSync(join(root, "deep", "a.json"), "1");
  await wait(120);
  const { recall, isCurrent } = rememberMade();
  let count = 0;
  const make = async () => {
    count += 1;
    return count;
  };
  const files = () => [{ place: root, extension: ".json" }];
  return {
    place: (path: string) => join(root, path),
    isCurrent,
    ask: (...of: readonly unknown[]) => recall("one", { of, files }, make),
    recall,
  };
}

describe("what is made of files", () => {
  test("is made once while they are the same", async () => {
    const { ask, isCurrent } = await madeOf("same");
    assert.deepEqual([await ask(), await ask()], [1, 1]);
    assert.equal(isCurrent(), true);
  });

  for (const [what, change] of [
    ["one is written", (place) => writeFileSync(place("deep/a.json"), "2")],
    ["one comes", (place) => writeFileSync(place("b.json"), "2")],
    ["one goes", (place) => rmSync(place("deep/a.json"))],
  ] as const satisfies readonly (readonly [string, (place: (path: string) => string) => void])[])
    test(`is made again when ${what}`, async () => {
      const { ask, place, isCurrent } = await madeOf(what);
      await ask();
      change(place);
      assert.equal(isCurrent(), false);
      assert.equal(await ask(), 2);
    });

  test("is not made again for files of another sort", async () => {
    const { ask, place } = await madeOf("sort");
    await ask();
    writeFileSync(place("deep/a.txt"), "2");
    assert.equal(await ask(), 1);
  });

  test("is made again when it is made of something else beside them", async () => {
    const { ask } = await madeOf("else");
    const [one, other] = [{}, {}];
    assert.deepEqual([await ask(one), await ask(one), await ask(other)], [1, 1, 2]);
  });

  test("is made again while a file has changed so lately that a further change may not show", async () => {
    const { ask, place } = await madeOf("lately");
    await ask();
    writeFileSync(place("deep/a.json"), "2");
    assert.deepEqual([await ask(), await ask()], [2, 3]);
    await wait(120);
    assert.deepEqual([await ask(), await ask()], [4, 4]);
  });

  test("is not remembered where that failed, or where its files are not known", async () => {
    const { recall } = await madeOf("failed");
    let count = 0;
    const make = async () => {
      count += 1;
      if (count === 1) throw new Error("broken");
      return count;
    };
    await assert.rejects(recall("failing", { files: () => [] }, make), /broken/);
    assert.equal(await recall("failing", { files: () => undefined }, make), 2);
    assert.equal(await recall("failing", { files: () => [] }, make), 3);
    assert.equal(await recall("failing", { files: () => [] }, make), 3);
  });
});
