import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { freePort } from "../free-port.ts";
import { fixtureRoot, repositoryRoot } from "../roots.ts";

test("npm start serves the site until npm is stopped, and leaves nothing running", async () => {
  const port = await freePort();
  const environment: NodeJS.ProcessEnv = { ...process.env, SOURCE_DATE_EPOCH: "1714564800" };
  delete environment.NODE_TEST_CONTEXT;
  const npm = spawn("npm", ["start", "--", "--root", fixtureRoot, "--port", String(port)], {
    cwd: repositoryRoot,
    env: environment,
    stdio: "ignore",
  });
  await until(async () => (await statusOf(port)) === 200);
  npm.kill("SIGTERM");
  await until(async () => (await statusOf(port)) === undefined);
});

/** The status of the start page; undefined where nobody answers. */
async function statusOf(port: number): Promise<number | undefined> {
  const response = await fetch(`http://localhost:${port}/sv/`).catch(() => undefined);
  await response?.text();
  return response?.status;
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await isSo()); tries++) {
    assert.ok(tries < 300, "after a minute");
    await wait(200);
  }
}
