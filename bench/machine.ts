import { execFile } from "node:child_process";
import { availableParallelism, cpus, loadavg, totalmem } from "node:os";
import { promisify } from "node:util";
import { generatorRoot } from "../src/project/generator-root.ts";

/** Where something was measured: nothing that tells whose machine it is. */
export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  /** GB (10⁹ bytes). */
  readonly memory: number;
  readonly platform: string;
  /** Processes that wanted to run when it began, on the mean of a minute: above 0, others worked too. */
  readonly load: number;
}

export function describeMachine(): Machine {
  return {
    cpu: cpus()[0]?.model.trim() ?? "unknown",
    cores: availableParallelism(),
    memory: Math.round(totalmem() / 1e9),
    platform: `${process.platform} ${process.arch}`,
    load: loadavg()[0] ?? 0,
  };
}

/** The commit of Regionwebb, with "+" when something has been changed since; undefined outside Git. */
export async function findCommit(): Promise<string | undefined> {
  try {
    const commit = (await git(["rev-parse", "--short=10", "HEAD"])).trim();
    const changes = await git(["status", "--porcelain", "--", ".", ":!bench/results"]);
    return changes === "" ? commit : `${commit}+`;
  } catch {
    return undefined;
  }
}

async function git(parameters: readonly string[]): Promise<string> {
  return (await promisify(execFile)("git", ["-C", generatorRoot, ...parameters])).stdout;
}
