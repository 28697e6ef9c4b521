import { parentPort, workerData } from "node:worker_threads";
import { builtInKinds } from "../kinds/registry.ts";
import { readPage } from "../model/load-page.ts";
import { openPageReader } from "../model/unread-pages.ts";
import type { ReadBatch, UnreadPage, WorkerBasics } from "./read-ahead.ts";

const { reader } = openPageReader(workerData as WorkerBasics, builtInKinds);
parentPort?.on("message", (pages: readonly UnreadPage[]) => {
  const read: ReadBatch = pages.map(([id, texts]) => readPage(id, texts, reader));
  parentPort?.postMessage(read);
});
