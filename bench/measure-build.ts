import { spawn } from "node:child_process";
import { readdir, readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import type { Build } from "./contestants.ts";

/** What one build took, and what it made. */
export interface Measurement {
  /** From the start of the process to its end. */
  readonly seconds: number;
  /** Of the processors, in all threads of the process: depends less on what else the machine does. */
  readonly cpu: number;
  /** The most memory that the process held (maximum resident set size), in MB. */
  readonly memory: number;
  /** HTML files, and their size together, in MB. */
  readonly pages: number;
  readonly size: number;
}

/**
 * Builds a site once, in a process of its own, and removes what was built.
 * @throws Error with what the build has printed, when it fails
 */
export async function measureBuild(build: Build): Promise<Measurement> {
  const usage = `${build.output}-usage.json`;
  try {
    const seconds = await run(build, usage);
    return { seconds, ...(await readUsage(usage)), ...(await countPages(build.output)) };
  } finally {
    await rm(build.output, { recursive: true, force: true });
    await rm(usage, { force: true });
  }
}

async function run({ name, parameters, folder }: Build, usage: string): Promise<number> {
  const preload = new URL("report-usage.ts", import.meta.url).href;
  const start = performance.now();
  const child = spawn(process.execPath, ["--import", preload, ...parameters], {
    cwd: folder,
    env: { ...process.env, REGIONWEBB_BENCH_USAGE: usage },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once("error", reject).once("exit", resolve);
  });
  const [status, ...printed] = await Promise.all([
    ended.then((code) => ({ code, seconds: (performance.now() - start) / 1000 })),
    text(child.stdout),
    text(child.stderr),
  ]);
  if (status.code === 0) return status.seconds;
  throw new Error(`${name}: the build ended with ${status.code}.\n${printed.join("")}`);
}

async function readUsage(file: string): Promise<Pick<Measurement, "cpu" | "memory">> {
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(
    await readFile(file, "utf8"),
  ) as NodeJS.ResourceUsage;
  return { cpu: (userCPUTime + systemCPUTime) / 1e6, memory: (maxRSS * 1024) / 1e6 };
}

async function countPages(folder: string): Promise<Pick<Measurement, "pages" | "size">> {
  const files = await readdir(folder, { recursive: true });
  const pages = files.filter((file) => file.endsWith(".html"));
  const sizes = await Promise.all(pages.map(async (page) => (await stat(join(folder, page))).size));
  return { pages: pages.length, size: sizes.reduce((sum, size) => sum + size, 0) / 1e6 };
}
