import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { childSeconds, measureProcess } from "../../bench/measure-process.ts";
import { inTree } from "../../bench/peak-memory.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const folder = temporaryFolder();
const usage = join(folder, "usage");

/** Runs a script of Node, and measures it. */
const measure = (script: string) =>
  measureProcess({ command: process.execPath, parameters: ["-e", script], folder }, usage);

/** Fills 300 MB, and keeps a processor busy for 200 ms. */
const work = "Buffer.alloc(3e8, 1); const end = Date.now() + 200; while (Date.now() < end);";

test("what a program has started counts as well", async () => {
  const start = `require("node:child_process").spawnSync(process.execPath, ["-e", ${JSON.stringify(work)}])`;
  const { seconds, cpu, memory } = await measure(start);
  assert.ok(seconds >= 0.2, `${seconds} s`);
  assert.ok(cpu > 0.05, `${cpu} s`);
  assert.ok(memory > 300 && memory < 600, `${memory} MB`);
  assert.equal(existsSync(usage), false);
});

test("a program that fails is not measured, and what it said is told", async () => {
  await assert.rejects(measure('console.error("why"); process.exit(3)'), /ended with 3\.\nwhy/);
  assert.equal(existsSync(usage), false);
});

test("the seconds of the children are read as any shell writes them", () => {
  assert.equal(childSeconds("0m0.010000s 0m0.000000s\n1m1.250000s 0m0.500000s\n"), 61.75);
  assert.equal(childSeconds("0m0,010s 0m0,000s\n0m1,250s 0m0,500s\n"), 1.75);
  assert.throws(() => childSeconds("1.25 user"), /1\.25 user/);
});

test("what a program and all that it has started have at one moment counts together", async () => {
  const fill = "const kept = Buffer.alloc(2e8, 1); setTimeout(() => kept.fill(2), 1500);";
  const start = `require("node:child_process").spawn(process.execPath, ["-e", ${JSON.stringify(fill)}]);`;
  const call = { command: process.execPath, parameters: ["-e", start + fill], folder };
  const { memory } = await measureProcess(call, usage, "all");
  assert.ok(memory > 400 && memory < 700, `${memory} MB`);
});

test("the largest process of a tree is found, or all of it, and no other", () => {
  const list =
    "    1     0  9000\n   10     1   100\n   11    10   700\n   12    11   800\n   20     1   999\n";
  assert.equal(inTree(10, list, "largest"), 800);
  assert.equal(inTree(10, list, "all"), 1600);
  assert.equal(inTree(99, list, "all"), 0);
});
