import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { promisify } from "node:util";
import { drawInWorkers } from "../../../src/outputs/share-pictures/draw-in-workers.ts";
import { openDrawer } from "../../../src/outputs/share-pictures/draw-tasks.ts";
import { openStudio } from "../../../src/outputs/share-pictures/share-pictures.ts";
import { repositoryRoot } from "../../roots.ts";
import { temporaryFolder } from "../../temporary-folder.ts";
import { drawingOf, fonts } from "./drawings.ts";

const folder = temporaryFolder();

/** A new folder for pictures. */
function cacheOf(name: string): string {
  const cache = join(folder, name);
  mkdirSync(cache);
  return cache;
}

const tasksIn = (cache: string, count: number) =>
  Array.from({ length: count }, (_, index) => ({
    drawing: drawingOf({ title: `Nyhet ${index}`, site: index % 2 === 0 ? "Norrsken" : "Aurora" }),
    file: join(cache, `${index}.png`),
  }));

const bytesIn = (cache: string) =>
  readdirSync(cache).map((name) => [name, readFileSync(join(cache, name), "base64")]);

describe("a studio", () => {
  test("draws a picture once, and again only when its words change", async () => {
    const cache = cacheOf("kept");
    const { taskOf, draw } = await openStudio({ cache, fonts }, 1);
    const task = taskOf(drawingOf());
    await draw([task, taskOf(drawingOf())])();
    assert.equal(readdirSync(cache).length, 1);
    writeFileSync(task.file, "kept");
    await draw([task])();
    assert.equal(readFileSync(task.file, "utf8"), "kept");
    const other = taskOf(drawingOf({ title: "Annat" }));
    await draw([other])();
    assert.notEqual(other.file, task.file);
    assert.equal(readdirSync(cache).length, 2);
  });

  test("keeps pictures with another sign under another name", async () => {
    const tools = { cache: cacheOf("signs"), fonts };
    const logo = join(repositoryRoot, "src/content/media/logo-mark.svg");
    const [one, other] = [await openStudio(tools, 1), await openStudio({ ...tools, logo }, 1)];
    assert.notEqual(one.taskOf(drawingOf()).file, other.taskOf(drawingOf()).file);
  });
});

describe("workers", () => {
  test("draw the same bytes as one, as many, and as none, and tell of each picture", async () => {
    const [none, one, many] = [cacheOf("none"), cacheOf("one"), cacheOf("many")];
    const drawTasks = await openDrawer({ cache: none, fonts });
    await drawTasks(tasksIn(none, 24));
    await drawInWorkers(tasksIn(one, 24), { cache: one, fonts }, 1)();
    const told: (readonly [done: number, all: number])[] = [];
    await drawInWorkers(
      tasksIn(many, 24),
      { cache: many, fonts },
      3,
    )((...numbers) => told.push(numbers));
    assert.equal(readdirSync(none).length, 24);
    assert.deepEqual(told.at(-1), [24, 24]);
    assert.deepEqual(bytesIn(one), bytesIn(none));
    assert.deepEqual(bytesIn(many), bytesIn(none));
  });

  test("tell why they could not draw, also when nobody waits yet", async () => {
    const cache = cacheOf("failed");
    const logo = join(folder, "no-picture.svg");
    writeFileSync(logo, "no picture");
    const wait = drawInWorkers(tasksIn(cache, 40), { cache, fonts, logo }, 2);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await assert.rejects(wait, /image/i);
    const lost = join(folder, "lost");
    const nowhere = drawInWorkers(tasksIn(lost, 40), { cache: lost, fonts }, 2);
    await assert.rejects(nowhere, { code: "ENOENT" });
  });

  test("end with a program that does not wait for them", async () => {
    const cache = cacheOf("left");
    const [task] = tasksIn(cache, 1);
    const program = `
      import { drawInWorkers } from "./src/outputs/share-pictures/draw-in-workers.ts";
      const { drawing, file } = ${JSON.stringify(task)};
      const tasks = Array.from({ length: 2000 }, (_, index) => ({ drawing, file: file + index }));
      drawInWorkers(tasks, ${JSON.stringify({ cache, fonts })}, 2);
    `;
    const parameters = [
      "--import",
      "./scripts/load-typescript.mjs",
      "--input-type=module",
      "--eval",
      program,
    ];
    await promisify(execFile)(process.execPath, parameters, { cwd: repositoryRoot });
    assert.ok(readdirSync(cache).length < 2000);
  });
});
