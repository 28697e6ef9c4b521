import { enableCompileCache } from "node:module";
import { join } from "node:path";
import { run } from "node:test";
import { spec } from "node:test/reporters";
import { generatorRoot } from "../src/project/generator-root.ts";

/** What has become of the tests of some files. */
export interface TestTally {
  readonly passed: number;
  readonly failed: number;
  /** What each that failed is called, and why it failed. */
  readonly failures: readonly string[];
}

// What V8 makes of the code is kept, for the many processes that load the same.
enableCompileCache(join(generatorRoot, ".cache", "compiled"));

/** Runs test files in this process, one after the other, and tells the process that has started it. */
const stream = run({ files: process.argv.slice(2), isolation: "none" });
const failures: string[] = [];
let passed = 0;
stream.on("test:pass", ({ details, skip, todo }) => {
  if (details.type !== "suite" && !skip && !todo) passed += 1;
});
// A suite fails with its tests: they are counted, and a hook that fails cancels them all.
stream.on("test:fail", ({ name, file, details }) => {
  if (details.type === "suite") return;
  const { error } = details;
  const cause = error.cause instanceof Error ? error.cause.message : String(error.cause ?? error);
  failures.push(`${name} (${file ?? ""}): ${cause}`);
});
for await (const chunk of stream.compose(spec)) process.stdout.write(chunk as string);
process.send?.({ passed, failed: failures.length, failures } satisfies TestTally);
process.disconnect?.();
