import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { makeFolder } from "../../disk/make-folder.ts";
import { loadOnce } from "../../model/load-once.ts";
import { drawInWorkers, type Wait } from "./draw-in-workers.ts";
import type { Drawing } from "./draw-picture.ts";
import { openDrawer, type Task, type Tools } from "./draw-tasks.ts";

/** Where pictures are made, or taken as they were made before. */
export interface Studio {
  readonly taskOf: (drawing: Drawing) => Task;
  /** Starts to draw what is not kept from before, and gives a function that waits until all is there. */
  readonly draw: (tasks: readonly Task[]) => Wait;
}

/** To start a worker takes as long as to draw some hundred pictures: fewer than these need none. */
const fewForWorkers = 20;
const manyForWorker = 200;

/**
 * Opens a studio; nothing is loaded before there is something to draw.
 * @param workers how many threads may draw beside this one
 */
export async function openStudio(tools: Tools, workers: number): Promise<Studio> {
  makeFolder(tools.cache);
  const drawer = loadOnce(() => openDrawer(tools));
  const drawHere = async (tasks: readonly Task[]) => {
    if (tasks.length > 0) await (await drawer())(tasks);
  };
  return {
    taskOf: await openCache(tools),
    draw: (tasks) => {
      const all = new Map(tasks.map((task) => [task.file, task]));
      const missing = [...all.values()].filter(({ file }) => !existsSync(file));
      if (workers === 0 || missing.length < fewForWorkers) return () => drawHere(missing);
      // One more than others use: whoever waits for pictures does nothing else.
      const count = Math.min(workers + 1, Math.ceil(missing.length / manyForWorker));
      return drawInWorkers(missing, tools, count);
    },
  };
}

const require = createRequire(import.meta.url);

/** Gives each picture the file in which it is kept: a hash of all that it is made of, and of the code. */
async function openCache({ cache, fonts, logo }: Tools): Promise<Studio["taskOf"]> {
  const folder = fileURLToPath(new URL(".", import.meta.url));
  const code = (await readdir(folder)).sort().map((name) => join(folder, name));
  const base = createHash("sha256").update(require("@napi-rs/canvas/package.json").version);
  for (const file of [...code, ...fonts, ...(logo === undefined ? [] : [logo])])
    base.update(await readFile(file));
  const start = base.digest("hex");
  return (drawing) => {
    const hash = createHash("sha256").update(start).update(JSON.stringify(drawing));
    return { drawing, file: join(cache, `${hash.digest("hex").slice(0, 20)}.png`) };
  };
}
