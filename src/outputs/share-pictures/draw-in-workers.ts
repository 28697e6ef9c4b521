import { once } from "node:events";
import type { Worker } from "node:worker_threads";
import { startWorker } from "../../workers/worker-threads.ts";
import type { Task, Tools } from "./draw-tasks.ts";

/** What a worker is told. */
export interface Work {
  readonly tools: Tools;
  readonly tasks: readonly Task[];
}

/**
 * Waits until all is drawn.
 * @param onDrawn is told how many of all have been drawn, from then on
 */
export type Wait = (onDrawn?: (done: number, all: number) => void) => Promise<void>;

const program = new URL("./picture-worker.ts", import.meta.url);

/**
 * Starts workers that draw pictures. Each has neighbours: they have the most in common. A program that
 * ends does not wait for its workers.
 * @returns a function that waits until all is drawn; it fails with what a worker fails of, and ends the others
 */
export function drawInWorkers(tasks: readonly Task[], tools: Tools, count: number): Wait {
  const share = Math.ceil(tasks.length / count);
  const workers = Array.from({ length: count }, (_, index) => {
    const work: Work = { tools, tasks: tasks.slice(index * share, (index + 1) * share) };
    return startWorker(program, work);
  });
  const done = allEnded(workers);
  // Until somebody waits, a failure is kept for them.
  done.catch(() => {});
  let drawn = 0;
  let tell = () => {};
  for (const worker of workers) {
    worker.on("message", () => {
      drawn += 1;
      tell();
    });
    worker.unref();
  }
  return (onDrawn = () => {}) => {
    tell = () => onDrawn(drawn, tasks.length);
    tell();
    for (const worker of workers) worker.ref();
    return done;
  };
}

async function allEnded(workers: readonly Worker[]): Promise<void> {
  try {
    await Promise.all(workers.map(ended));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

async function ended(worker: Worker): Promise<void> {
  const [code] = await once(worker, "exit");
  if (code !== 0) throw new Error(`a worker that draws pictures for sharing ended with ${code}`);
}
