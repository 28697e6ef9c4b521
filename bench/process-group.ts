import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { codeOf } from "../src/disk/code-of.ts";

/** How a program is called. */
export interface Call {
  readonly command: string;
  readonly parameters: readonly string[];
  /** Where it is called. */
  readonly folder: string;
  /** What it is told beside the environment of the benchmark; undefined takes a variable away. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

const running = new Set<ChildProcess>();
process.on("exit", () => {
  for (const child of running) signalGroup(child, "SIGKILL");
});

/**
 * Starts a program as the first of a group of processes. However the benchmark ends, the program and
 * whatever it has started end with it.
 */
export function startGroup({ command, parameters, folder, environment }: Call): ChildProcess {
  const child = spawn(command, parameters, {
    cwd: folder,
    env: { ...process.env, NODE_TEST_CONTEXT: undefined, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  running.add(child);
  child.once("error", () => running.delete(child));
  child.once("exit", () => running.delete(child));
  return child;
}

/** Asks a group of processes to end, and waits until its first one has. */
export async function endGroup(child: ChildProcess): Promise<void> {
  if (!running.has(child)) return;
  const ended = once(child, "exit");
  signalGroup(child, "SIGTERM");
  await ended;
}

function signalGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch (error) {
    // It has ended in the meantime.
    if (codeOf(error) !== "ESRCH") throw error;
  }
}
