import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

/** Watches the memory of processes; `end` gives the peak of the largest one, in MB (10⁶ bytes). */
export interface MemoryWatch {
  readonly end: () => number;
}

const isLinux = process.platform === "linux";

/** How often is looked, in milliseconds: where the system keeps no peaks, `ps` has to be called. */
const every = isLinux ? 25 : 200;

/**
 * Watches a process and all that descend from it. Linux keeps the peak of each process (VmHWM of
 * proc(5)), so that only the growth of its last moments can be missed; elsewhere the peak is the most
 * that was seen at any moment.
 */
export function watchMemory(pid: number): MemoryWatch {
  const look = isLinux ? () => peakOfTree(pid) : () => largestNow(pid);
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, look());
  }, every);
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

function largestNow(pid: number): number {
  return largestInTree(pid, execFileSync("ps", ["-A", "-o", "pid=,ppid=,rss="]).toString());
}

/**
 * The memory of the largest process of a tree, in the units of the list. Exported for tests.
 * @param list a line for each process: its id, the id of its parent, its memory
 */
export function largestInTree(pid: number, list: string): number {
  const processes = list
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/).map(Number))
    .map(([id = 0, parent = 0, memory = 0]) => ({ id, parent, memory }));
  const largest = (top: number): number =>
    processes
      .filter(({ id, parent }) => id === top || parent === top)
      .reduce((most, { id, memory }) => Math.max(most, id === top ? memory : largest(id)), 0);
  return largest(pid);
}
