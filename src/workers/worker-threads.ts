import { Worker } from "node:worker_threads";

/** Threads load TypeScript as their process does. */
const loader = new URL("../../scripts/load-typescript.mjs", import.meta.url);

/**
 * Starts a program in a thread of its own.
 * @param program written as `new URL("./NAME-worker.ts", import.meta.url)` where it is asked for: by that
 *   the bundles of the commands know it and bring one of it
 * @param workerData what the program is told
 */
export function startWorker(program: URL, workerData: unknown): Worker {
  const isSource = program.pathname.endsWith(".ts");
  return isSource
    ? new Worker(program, { workerData, execArgv: ["--import", loader.href] })
    : new Worker(program, { workerData });
}
