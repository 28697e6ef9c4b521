import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { measureProcess } from "./measure-process.ts";
import type { Measurement } from "./measurement.ts";
import type { Call } from "./process-group.ts";

/** How a site is built. */
export interface Build extends Call {
  /** The folder that then holds the pages. */
  readonly output: string;
  /** Files and folders that the build makes: removed before and after, so that it is a cold one. */
  readonly made: readonly string[];
}

/** Builds a site once, from nothing, and leaves nothing behind. */
export async function measureColdBuild(build: Build, least: number): Promise<Measurement> {
  const clear = () =>
    Promise.all(build.made.map((path) => rm(path, { recursive: true, force: true })));
  await clear();
  try {
    return await measureBuild(build, least);
  } finally {
    await clear();
  }
}

/**
 * Builds a site once, in a process of its own, and leaves everything as it is then.
 * @param least how many pages there must be at least: with less, there is nothing to compare
 * @throws Error with what the build has printed, when it fails
 */
export async function measureBuild(build: Build, least: number): Promise<Measurement> {
  const used = await measureProcess(build, `${build.output}-usage`);
  const made = await countPages(build.output);
  if (made.pages >= least) return { ...used, ...made };
  throw new Error(`${build.output}: ${made.pages} pages of at least ${least}.`);
}

async function countPages(folder: string): Promise<{ pages: number; size: number }> {
  const files = await readdir(folder, { recursive: true });
  const pages = files.filter((file) => file.endsWith(".html"));
  const sizes = await Promise.all(pages.map(async (page) => (await stat(join(folder, page))).size));
  return { pages: pages.length, size: sizes.reduce((sum, size) => sum + size, 0) / 1e6 };
}
