import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { fixtureRoot, repositoryRoot } from "../roots.ts";
import { runBuild, startOf } from "../run-build.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const folder = temporaryFolder();
const output = join(folder, "site");
const args = ["--root", fixtureRoot, "--output", output];
const beside = () => readdirSync(folder).sort();

describe("a build that is stopped before it is done", () => {
  test("removes what it has begun, at each signal that asks it to end", async () => {
    for (const [signal, status] of [
      ["SIGTERM", 143],
      ["SIGINT", 130],
      ["SIGHUP", 129],
    ] as const) {
      const build = await startBuild(process.execPath, startOf("build"));
      build.kill(signal);
      assert.deepEqual(await once(build, "exit"), [status, null]);
      assert.deepEqual(beside(), []);
    }
  });

  test("ends with the npm that runs it", async () => {
    const npm = await startBuild("npm", ["run", "build", "--"]);
    npm.kill("SIGTERM");
    await until(() => beside().length === 0);
  });

  test("is cleared away by the next one when it was killed", async () => {
    const build = await startBuild(process.execPath, startOf("build"));
    build.kill("SIGKILL");
    await once(build, "exit");
    assert.equal(beside().length, 1);
    const { status, stderr } = await runBuild(args);
    assert.equal(status, 0, stderr);
    assert.deepEqual(beside(), ["site"]);
  });
});

/** Starts a build, and waits until it has begun to write. */
async function startBuild(command: string, before: readonly string[]): Promise<ChildProcess> {
  const environment: NodeJS.ProcessEnv = { ...process.env, SOURCE_DATE_EPOCH: "1714564800" };
  for (const name of ["NODE_TEST_CONTEXT", "npm_lifecycle_event"]) delete environment[name];
  const build = spawn(command, [...before, ...args], {
    cwd: repositoryRoot,
    env: environment,
    stdio: "ignore",
  });
  await until(() => beside().length > 0);
  return build;
}

async function until(isSo: () => boolean): Promise<void> {
  for (let tries = 0; !isSo(); tries++) {
    assert.ok(tries < 600, `after a minute: ${beside().join()}`);
    await wait(100);
  }
}
