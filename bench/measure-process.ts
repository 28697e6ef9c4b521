import { readFile, rm } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { type MemoryOf, watchMemory } from "./peak-memory.ts";
import { type Call, startGroup } from "./process-group.ts";

/** What a program took, with all that it has started. */
export interface ProcessUse {
  /** From the start of the process to its end. */
  readonly seconds: number;
  /** Seconds of the processors, in all threads: depends less on what else the machine does. */
  readonly cpu: number;
  /** The peak of the largest process (resident set) or of all together, in MB (10⁶ bytes). */
  readonly memory: number;
}

/** How it is measured, for whoever reads the numbers. */
export const method = {
  seconds: "wall clock, from the start of the process to its end",
  cpu: "`times` of the shell (POSIX) that waits for the process: user and system, with all children",
  memory:
    process.platform === "linux"
      ? "VmHWM of /proc, read every 25 ms: the peak of the largest process of the tree; of many audited pages Pss, every 200 ms: the whole tree at any moment"
      : "ps, every 200 ms: the largest process of the tree at any moment; of many audited pages the whole tree",
};

/** Runs a program, and writes what it took of the processors into the file that is named first. */
const timed = 'usage="$1"; shift; "$@"; status=$?; times > "$usage"; exit $status';

/**
 * Runs a program to its end, in a process of its own, and measures it from outside: nothing is
 * loaded into it, so that any program is measured the same way.
 * @param usage a file for what the shell says meanwhile; it is removed
 * @param memoryOf whose memory is measured
 * @throws Error with what it has printed, when it fails
 */
export async function measureProcess(
  call: Call,
  usage: string,
  memoryOf: MemoryOf = "largest",
): Promise<ProcessUse> {
  const start = performance.now();
  const child = startGroup({
    ...call,
    command: "sh",
    parameters: ["-c", timed, "sh", usage, call.command, ...call.parameters],
  });
  const memory = watchMemory(child.pid ?? 0, memoryOf);
  try {
    const ended = new Promise<number | null>((resolve, reject) => {
      child.once("error", reject).once("exit", resolve);
    });
    const [{ status, seconds }, ...printed] = await Promise.all([
      ended.then((code) => ({ status: code, seconds: (performance.now() - start) / 1000 })),
      ...[child.stdout, child.stderr].map((stream) => (stream ? text(stream) : "")),
    ]);
    if (status !== 0) throw new Error(`${call.command} ended with ${status}.\n${printed.join("")}`);
    return { seconds, cpu: childSeconds(await readFile(usage, "utf8")), memory: memory.end() };
  } finally {
    memory.end();
    await rm(usage, { force: true });
  }
}

/**
 * The seconds of the processors that the children of a shell have used. Exported for tests.
 * @param times what `times` prints (POSIX): a line for the shell, and one for its children, each with
 *   the time of the user and that of the system, such as `0m1.25s 0m0.50s`
 */
export function childSeconds(times: string): number {
  const [, children = ""] = times.trim().split("\n");
  const parts = [...children.matchAll(/(\d+)m([\d.,]+)s/g)];
  if (parts.length !== 2) throw new Error(`The shell has printed other times: ${times}`);
  return parts.reduce(
    (sum, [, minutes, seconds = ""]) =>
      sum + Number(minutes) * 60 + Number(seconds.replace(",", ".")),
    0,
  );
}
