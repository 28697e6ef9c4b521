import { parentPort, workerData } from "node:worker_threads";
import { type FileCircumstances, fileChecker } from "../checks/check-file.ts";
import { loadSpellers } from "../checks/load-spellers.ts";
import type { TextFile } from "../model/source-file.ts";

const check = fileChecker(workerData as FileCircumstances, await loadSpellers());
parentPort?.on("message", (files: readonly TextFile[]) =>
  parentPort?.postMessage(files.map(check)),
);
