import { workerData } from "node:worker_threads";
import { cutMissing } from "./typefaces.ts";

await cutMissing(workerData as string);
