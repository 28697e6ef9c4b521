import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

/** Whose memory counts: that of the largest process, or what all have at one moment. */
export type MemoryOf = "largest" | "all";

/** Watches the memory of processes; `end` gives the peak, in MB (10⁶ bytes). */
export interface MemoryWatch {
  readonly end: () => number;
}

const isLinux = process.platform === "linux";

/** How often is looked, in milliseconds: where the system keeps no peaks, each look takes its time. */
const every = { peaks: 25, now: 200 };

/**
 * Watches a process and all that descend from it. Linux keeps the peak of each process (VmHWM of
 * proc(5)), so that only the growth of its last moments can be missed; elsewhere, and of all together, the
 * peak is the most that was seen at any moment. What processes share counts once on Linux (Pss).
 */
export function watchMemory(pid: number, of: MemoryOf = "largest"): MemoryWatch {
  const hasPeaks = isLinux && of === "largest";
  const now = isLinux ? () => sharesOfTree(pid) : () => inTree(pid, listProcesses(), of);
  const look = hasPeaks ? () => peakOfTree(pid) : now;
  let peak = 0;
  const timer = setInterval(
    () => {
      peak = Math.max(peak, look());
    },
    hasPeaks ? every.peaks : every.now,
  );
  return {
    end: () => {
      clearInterval(timer);
      return (peak * 1024) / 1e6;
    },
  };
}

/** In KiB; 0 for what has ended. */
function peakOfTree(pid: number): number {
  const [, own = "0"] = /^VmHWM:\s+(\d+) kB$/m.exec(read(`/proc/${pid}/status`)) ?? [];
  return Math.max(Number(own), ...childrenOf(pid).map(peakOfTree));
}

/** In KiB: what each process has to itself, and its part of what it shares (proc_pid_smaps(5)). */
function sharesOfTree(pid: number): number {
  const [, own = "0"] = /^Pss:\s+(\d+) kB$/m.exec(read(`/proc/${pid}/smaps_rollup`)) ?? [];
  return childrenOf(pid).reduce((sum, child) => sum + sharesOfTree(child), Number(own));
}

function childrenOf(pid: number): readonly number[] {
  return threadsOf(pid)
    .flatMap((thread) => read(`/proc/${pid}/task/${thread}/children`).split(" "))
    .filter((child) => child !== "")
    .map(Number);
}

function threadsOf(pid: number): readonly string[] {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
}

/** A process may end at any moment, and its files with it. */
function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

function listProcesses(): string {
  return execFileSync("ps", ["-A", "-o", "pid=,ppid=,rss="]).toString();
}

/**
 * The memory of the largest process of a tree, or of all of it, in the units of the list. Exported for tests.
 * @param list a line for each process: its id, the id of its parent, its memory
 */
export function inTree(pid: number, list: string, of: MemoryOf): number {
  const processes = list
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/).map(Number))
    .map(([id = 0, parent = 0, memory = 0]) => ({ id, parent, memory }));
  const join = of === "all" ? (one: number, other: number) => one + other : Math.max;
  const memoryOf = (top: number): number =>
    processes
      .filter(({ id, parent }) => id === top || parent === top)
      .reduce((joined, { id, memory }) => join(joined, id === top ? memory : memoryOf(id)), 0);
  return memoryOf(pid);
}
