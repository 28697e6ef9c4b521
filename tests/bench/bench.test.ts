import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { text } from "node:stream/consumers";
import { describe, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { seriesNames } from "../../bench/measurement.ts";
import type { Report } from "../../bench/report.ts";
import { repositoryRoot } from "../roots.ts";
import { runScript, startOf } from "../run-build.ts";

const hasHugo = spawnSync("hugo", ["version"]).status === 0;
const peers = hasHugo ? ["hugo", "eleventy"] : ["eleventy"];
const small = ["--articles", "4", "--runs", "1", "--no-keep", "--peers", peers.join(",")];

describe("a small benchmark", () => {
  test("measures everything, and leaves nothing behind", async () => {
    const bench = startBench([...small, "--json"]);
    const [stdout, stderr, [status]] = await Promise.all([
      text(bench.stdout),
      text(bench.stderr),
      once(bench, "exit"),
    ]);
    assert.equal(status, 0, stderr);
    const report = JSON.parse(stdout) as Report;
    checkMeasurements(report);
    checkCircumstances(report);
    assert.ok(!stdout.includes(hostname()) && !stdout.includes(repositoryRoot));
    assert.deepEqual(foldersOf(bench), []);
  });

  test("that is stopped ends what it has started, and leaves nothing behind", async () => {
    const bench = startBench([...small, "--measures", "pages"]);
    for (let tries = 0; foldersOf(bench).length === 0; tries++) {
      assert.ok(tries < 600, "after a minute nothing has begun");
      await wait(100);
    }
    bench.kill("SIGINT");
    assert.deepEqual(await once(bench, "exit"), [130, null]);
    assert.deepEqual(foldersOf(bench), []);
  });

  for (const [option, value] of [
    ["--peers", "hugo,jekyll"],
    ["--measures", "beauty"],
  ] as const)
    test(`refuses what it does not know: ${option} ${value}`, async () => {
      const { status, stderr } = await runScript("bench", [option, value, "--no-keep"]);
      assert.equal(status, 2);
      assert.match(stderr, /^--\w+ (jekyll|beauty): .* (hugo, eleventy, astro|pages, search)/);
    });
});

function startBench(parameters: readonly string[]) {
  return spawn(process.execPath, [...startOf("bench"), ...parameters], {
    cwd: repositoryRoot,
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/** The temporary folders of a benchmark that are there. */
function foldersOf({ pid }: { readonly pid?: number | undefined }): readonly string[] {
  return readdirSync(tmpdir()).filter((name) => name.startsWith(`regionwebb-bench-${pid}-`));
}

function checkMeasurements({ measurements, medians, goals }: Report): void {
  const left = new Set(["hugo", "eleventy", "astro"].filter((peer) => !peers.includes(peer)));
  const series = Object.keys(seriesNames).filter((name) => !left.has(name));
  assert.deepEqual(Object.keys(measurements).toSorted(), series.toSorted());
  for (const [name, { seconds, pages = 20 }] of Object.entries(medians)) {
    assert.ok(seconds > 0, name);
    assert.ok(pages >= 4, name);
  }
  assert.deepEqual(medians.warm?.differing, []);
  const judged = goals.filter(({ isMet }) => isMet !== undefined);
  assert.deepEqual(
    goals.filter((goal) => !judged.includes(goal)).map(({ id }) => id),
    goals.map(({ id }) => id).filter((id) => [...left].some((peer) => id.endsWith(`-${peer}`))),
  );
}

function checkCircumstances({ date, machine, versions, method, articles, runs }: Report): void {
  assert.ok(Math.abs(Date.parse(date) - Date.now()) < 3_600_000, date);
  assert.deepEqual(Object.keys(machine), ["cpu", "cores", "memory", "platform", "load"]);
  assert.equal(versions.node, process.versions.node);
  for (const peer of peers) assert.match(versions[peer] ?? "", /^\d+\.\d+/);
  assert.deepEqual(Object.keys(method), ["seconds", "cpu", "memory"]);
  assert.deepEqual({ articles, runs }, { articles: 4, runs: 1 });
}
