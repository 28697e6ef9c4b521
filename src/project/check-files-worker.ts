import { parentPort, workerData } from "node:worker_threads";
import { type FileCircumstances, fileChecker } from "../checks/check-file.ts";
import type { TextFile } from "../model/source-file.ts";

const check = fileChecker(workerData as FileCircumstances);
parentPort?.on("message", (files: readonly TextFile[]) =>
  parentPort?.postMessage(files.map(check)),
);
