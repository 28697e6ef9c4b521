import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { FormsSite } from "./forms-site.ts";

const generator = fileURLToPath(new URL("../..", import.meta.url));

/** `npm run forms`, in a process of its own. */
export interface ReceiverProcess {
  readonly origin: string;
  readonly pid: number;
  /** Has nobody read its log any more. */
  readonly closeLog: () => void;
  /** Ends the process, and waits until it is gone; gives its exit status. */
  readonly end: (signal: "SIGKILL" | "SIGTERM") => Promise<number | null>;
}

/** Starts the receiver as an administrator would, and waits until it says where it listens. */
export async function startProcess(
  { root, built, database }: FormsSite,
  more: readonly string[] = [],
): Promise<ReceiverProcess> {
  const options = { root, site: built, database, port: "0", posts: "65535" };
  const named = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
  const child = spawn(process.execPath, ["scripts/run.mjs", "forms", ...named, ...more], {
    cwd: generator,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const origin = await originOf(child);
  return {
    origin,
    pid: child.pid ?? 0,
    closeLog: () => void child.stdout?.destroy(),
    async end(signal) {
      if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
      child.kill(signal);
      const [status] = (await once(child, "exit")) as [number | null];
      return status;
    },
  };
}

function originOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = "";
    child.stdout?.on("data", (data: Buffer) => {
      // What it logs after that is thrown away: it would fill the memory of a long run.
      if (output === "done") return;
      output += data.toString();
      const [origin] = /http:\/\/\S+/.exec(output) ?? [];
      if (origin === undefined) return;
      output = "done";
      resolve(origin);
    });
    child.on("error", reject);
    child.on("exit", (status) => reject(new Error(`The receiver ended with ${status}.`)));
  });
}
