import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { runTestFiles } from "../../scripts/test-files.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const folder = temporaryFolder();
let count = 0;

/** Runs a file of tests that says this. */
async function run(...lines: readonly string[]) {
  const place = join(folder, String(++count));
  mkdirSync(place);
  const imports = 'import { before, describe, test } from "node:test";';
  writeFileSync(join(place, "one.test.ts"), [imports, ...lines].join("\n"));
  const { passed, failed, failures } = await runTestFiles(join(place, "*.test.ts"), {
    print: () => {},
  });
  return { passed, failed, why: failures.join() };
}

describe("the tests of a file", () => {
  test("are counted, and who fails is named with the reason", async () => {
    const { why, ...counts } = await run(
      'test("right", () => {});',
      'test("wrong", () => { throw new Error("for a reason"); });',
      'describe("several", () => { test("left out", (one) => one.skip("not here")); });',
    );
    assert.deepEqual(counts, { passed: 1, failed: 1 });
    assert.match(why, /wrong .*for a reason/);
  });

  for (const [what, lines, reason] of [
    ["which cannot be loaded", ['import "./nowhere.ts";'], /nowhere/],
    ["which end their process", ['test("ends", () => process.exit(0));'], /ended with 0 before/],
    [
      "which fail when they have passed",
      ['test("late", () => void setTimeout(() => { throw new Error("late"); }, 20));'],
      /ended with 1/,
    ],
    [
      "whose beginning fails",
      [
        'describe("one", () => {',
        '  before(() => { throw new Error("at first"); });',
        '  test("in it", () => {});',
        "});",
      ],
      /in it/,
    ],
  ] as const)
    test(`${what} are a failure`, async () => {
      const { failed, why } = await run(...lines);
      assert.equal(failed, 1);
      assert.match(why, reason);
    });

  test("are a failure where no file is found, also of the quick ones", async () => {
    for (const options of [{}, { isQuick: true }]) {
      const { passed, failed, failures } = await runTestFiles(
        "tests/scripts/nothing-*.ts",
        options,
      );
      assert.deepEqual({ passed, failed }, { passed: 0, failed: 1 });
      assert.match(failures.join(), /nothing-\*\.ts/);
    }
  });
});
