import { writeFileSync } from "node:fs";
import process from "node:process";
import { isMainThread } from "node:worker_threads";

// Preloaded into a build that is measured: when it ends, it says what it has used of memory and processors.
const file = process.env.REGIONWEBB_BENCH_USAGE;
if (file !== undefined && isMainThread)
  process.on("exit", () => writeFileSync(file, JSON.stringify(process.resourceUsage())));
