import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { globSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { generatorRoot } from "../src/project/generator-root.ts";
import type { TestTally } from "./test-batch.ts";

/** The files that take minutes begin first: at the end, one would run while a processor has nothing to do. */
const longest = [
  "tests/bench/bench.test.ts",
  "tests/browser/packed-site.test.ts",
  "tests/browser/planted-faults.test.ts",
  "tests/browser/review.test.ts",
  "tests/scripts/killed-builds.test.ts",
  "tests/scripts/run.test.ts",
];

/** Folders whose tests ask functions alone. */
const ofFunctions = [
  "_includes",
  "checks",
  "forms",
  "i18n",
  "kinds",
  "markdown",
  "model",
  "routes",
  "schemas",
];

/** Files there that try thousands of inputs. */
const thorough = ["arbitrary-bytes", "fuzz", "same-tree"].map(
  (name) => `tests/model/${name}.test.ts`,
);

/** Folders whose tests look at whole programs, and so load little of the generator themselves. */
const ofPrograms = ["bench", "browser", "eleventy", "overrides", "scripts"];

/** Sets up the environment of its process before its tests begin. */
const withOwnEnvironment = ["tests/preview/kept-preview.test.ts"];

/** What shares a process with others, so that the generator's modules are loaded once for many files. */
const isShared = (file: string) => !isIn(ofPrograms, file) && !withOwnEnvironment.includes(file);

/** What is asked while somebody writes. */
const isQuick = (file: string) => isIn(ofFunctions, file) && !thorough.includes(file);

function isIn(folders: readonly string[], file: string): boolean {
  return folders.some((folder) => file.startsWith(join("tests", folder, "/")));
}

/** So many files share a process at most. */
const mostFiles = 24;

/** So many processes run at once: one more than there are processors, for each waits for something now and then. */
const lanes = availableParallelism() + 1;

type Print = (text: string) => void;

interface RunOptions {
  /** Patterns of files that are not run. */
  readonly exclude?: readonly string[];
  /** Whether only what answers at once is run. */
  readonly isQuick?: boolean;
  readonly print?: Print;
}

/**
 * Runs the test files of a pattern, in any order, each in a process of its own or with others that do not
 * mind. A file that cannot be run, or that ends its process, is a failure, and so it is when there is none.
 */
export async function runTestFiles(pattern: string, options: RunOptions = {}): Promise<TestTally> {
  const { exclude = [], print = (text) => process.stdout.write(text) } = options;
  const all = globSync(pattern, { cwd: generatorRoot, exclude: [...exclude] });
  const files = options.isQuick ? all.filter(isQuick) : all;
  if (files.length === 0) return failureOf(`${pattern}: there is no such file`);
  const batches = batchesOf(files);
  const tallies: TestTally[] = [];
  const runNext = async (): Promise<void> => {
    for (let batch = batches.shift(); batch; batch = batches.shift())
      tallies.push(await runBatch(batch, print));
  };
  await Promise.all(Array.from({ length: lanes }, runNext));
  return joined(tallies);
}

/** What takes longest first, then what shares a process, then the others. */
function batchesOf(files: readonly string[]): string[][] {
  const rest = files.filter((file) => !longest.includes(file)).sort();
  const [shared, alone] = [rest.filter(isShared), rest.filter((file) => !isShared(file))];
  const count = Math.ceil(shared.length / mostFiles);
  return [
    ...longest.filter((file) => files.includes(file)).map((file) => [file]),
    ...Array.from({ length: count }, (_, batch) =>
      shared.filter((_file, index) => index % count === batch),
    ),
    ...alone.map((file) => [file]),
  ];
}

/** Runs files in a process of their own, and prints what it has printed when it has ended. */
async function runBatch(files: readonly string[], print: Print): Promise<TestTally> {
  const child = fork(join(generatorRoot, "scripts", "test-batch.ts"), files, {
    cwd: generatorRoot,
    // Who runs tests in a test is not a part of that one.
    env: { ...process.env, NODE_TEST_CONTEXT: undefined },
    execArgv: ["--import", "./scripts/load-typescript.mjs"],
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  const told = new Promise<TestTally | undefined>((resolve) => {
    child.once("message", (tally) => resolve(tally as TestTally));
    // After all that it has told.
    child.once("disconnect", () => resolve(undefined));
  });
  const [tally, code, ...printed] = await Promise.all([
    told,
    exitOf(child),
    ...[child.stdout, child.stderr].map((stream) => (stream ? text(stream) : "")),
  ]);
  print(printed.join(""));
  const names = files.join(", ");
  if (!tally) return failureOf(`${names}: ended with ${code} before all tests had been run`);
  const hasFailedLater = code !== "0" && tally.failed === 0;
  return hasFailedLater ? joined([tally, failureOf(`${names}: ended with ${code}`)]) : tally;
}

async function exitOf(child: ChildProcess): Promise<string> {
  const [code, signal] = (await once(child, "exit")) as [number | null, string | null];
  return String(code ?? signal);
}

function failureOf(failure: string): TestTally {
  return { passed: 0, failed: 1, failures: [failure] };
}

function joined(tallies: readonly TestTally[]): TestTally {
  const failures = tallies.flatMap((tally) => tally.failures);
  const sum = (key: "passed" | "failed") => tallies.reduce((total, tally) => total + tally[key], 0);
  return { passed: sum("passed"), failed: sum("failed"), failures };
}
