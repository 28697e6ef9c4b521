import { parentPort, workerData } from "node:worker_threads";
import { loadSpellers } from "../checks/load-spellers.ts";
import { builtInKinds } from "../kinds/registry.ts";
import { openPageReader } from "../model/unread-pages.ts";
import { pageReading, type ReadingBasics, type UnreadPage } from "./read-and-check.ts";

const { pages: basics, checks } = workerData as ReadingBasics;
const { reader } = openPageReader(basics, builtInKinds);
const read = pageReading(reader, checks, checks && (await loadSpellers()));
parentPort?.on("message", (pages: readonly UnreadPage[]) =>
  parentPort?.postMessage(pages.map(read)),
);
