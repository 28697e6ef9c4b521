import { parentPort, workerData } from "node:worker_threads";
import { pageFileReader } from "./audit-page-files.ts";

const audit = pageFileReader(workerData as string);
parentPort?.on("message", (files: readonly string[]) => parentPort?.postMessage(files.map(audit)));
