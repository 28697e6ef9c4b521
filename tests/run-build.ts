import { execFile } from "node:child_process";
import { join } from "node:path";
import { repositoryRoot } from "./roots.ts";

/** How a command ended and what it printed. */
export interface CommandResult {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

interface RunOptions {
  readonly cwd?: string;
  /** `undefined` takes a variable away. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

/** Runs `npm run build` with arguments, as npm would. The clock of the site stands still. */
export function runBuild(
  args: readonly string[],
  options: RunOptions = {},
): Promise<CommandResult> {
  return runScript("build", args, options);
}

/** What Node is given to start a command, before its arguments: as npm and people start it. */
export const startOf = (name: string): readonly string[] => [
  join(repositoryRoot, "scripts", "run.mjs"),
  name,
];

/** Runs a command of `scripts` with arguments, as npm would. */
export function runScript(
  name: string,
  args: readonly string[],
  { cwd = repositoryRoot, environment = {} }: RunOptions = {},
): Promise<CommandResult> {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    SOURCE_DATE_EPOCH: "1714564800",
    NO_COLOR: "1",
    // Help comes in the language of the computer, wherever that says one.
    LC_ALL: "C",
    ...environment,
  };
  delete env.NODE_TEST_CONTEXT;
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [...startOf(name), ...args],
      { cwd, env },
      (error, stdout, stderr) => {
        const status = error ? Number(error.code ?? 1) : 0;
        resolve({ status, stdout, stderr });
      },
    );
  });
}
