import { execFile } from "node:child_process";
import { join } from "node:path";
import { repositoryRoot } from "./model/site-with.ts";

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

/** Runs a command of `scripts` with arguments, as npm would. */
export function runScript(
  name: string,
  args: readonly string[],
  { cwd = repositoryRoot, environment = {} }: RunOptions = {},
): Promise<CommandResult> {
  const command = [
    "--import",
    import.meta.resolve("tsx"),
    join(repositoryRoot, "scripts", `${name}.ts`),
  ];
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    SOURCE_DATE_EPOCH: "1714564800",
    NO_COLOR: "1",
    // Help comes in the language of the computer, wherever that says one.
    LC_ALL: "C",
    // npm runs commands at the top of the repository, where tsx finds this by itself.
    TSX_TSCONFIG_PATH: join(repositoryRoot, "tsconfig.json"),
    ...environment,
  };
  delete env.NODE_TEST_CONTEXT;
  return new Promise((resolve) => {
    execFile(process.execPath, [...command, ...args], { cwd, env }, (error, stdout, stderr) => {
      const status = error ? Number(error.code ?? 1) : 0;
      resolve({ status, stdout, stderr });
    });
  });
}
