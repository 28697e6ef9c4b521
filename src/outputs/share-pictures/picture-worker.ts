import { parentPort, workerData } from "node:worker_threads";
import type { Work } from "./draw-in-workers.ts";
import { openDrawer } from "./draw-tasks.ts";

const { tools, tasks } = workerData as Work;
const drawTasks = await openDrawer(tools);
// A message for each picture.
await drawTasks(tasks, () => parentPort?.postMessage(undefined));
