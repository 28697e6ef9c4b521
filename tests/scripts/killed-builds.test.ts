import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { globSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { createCorpus } from "../../bench/corpus.ts";
import { writeRegionwebb } from "../../bench/write-regionwebb.ts";
import { openStage } from "../../src/publish/stage.ts";
import { repositoryRoot } from "../roots.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const folder = temporaryFolder();
const root = join(folder, "site");
const output = join(folder, "out", "_site");
const article = join(root, "src/content/sv/news/article-7.md");

/** How often a build is killed. */
const rounds = 20;

interface Build {
  readonly kill: () => void;
  readonly code: Promise<number | null>;
}

/** Starts a build as `npm run build` does, with what the builds before have kept. */
function startBuild(cache = "kept"): Build {
  const parameters = ["scripts/run.mjs", "build", "--root", root, "--output", output];
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    REGIONWEBB_CACHE: join(folder, cache),
    REGIONWEBB_WORKERS: "1",
    SOURCE_DATE_EPOCH: "1790000000",
  };
  delete env.NODE_TEST_CONTEXT;
  const child = spawn(process.execPath, parameters, { cwd: repositoryRoot, env, stdio: "ignore" });
  const code = once(child, "exit").then(([code]) => code as number | null);
  return { kill: () => child.kill("SIGKILL"), code };
}

async function buildWhole(cache?: string): Promise<string> {
  assert.equal(await startBuild(cache).code, 0);
  return builtSite();
}

/** A digest of the names and bytes of a built site. */
function builtSite(): string {
  const hash = createHash("sha256");
  const files = globSync("**", { cwd: output });
  for (const path of files.sort()) {
    const file = join(output, path);
    if (statSync(file).isFile()) hash.update(`\0${path}\0`).update(readFileSync(file));
  }
  return hash.digest("hex");
}

test("a build that is killed at any moment leaves the last good site, and a cache that is of use", async () => {
  await writeRegionwebb(createCorpus(220), root);
  const text = readFileSync(article, "utf8");
  const versions = [text, text.replace(/^title: .*$/m, "title: Isen bär")];
  const write = (version: number) => writeFileSync(article, versions[version % 2] ?? "");
  const whole = new Set<string>();
  write(1);
  whole.add(await buildWhole());
  write(0);
  const start = performance.now();
  whole.add(await buildWhole());
  const duration = performance.now() - start;
  assert.equal(whole.size, 2);
  for (let round = 0; round < rounds; round++) {
    write(round);
    const build = startBuild();
    const moment = Math.random() * duration;
    await Promise.race([wait(moment), build.code]);
    build.kill();
    await build.code;
    // What a build was changing when it was killed, the next one brings to its end.
    if (readdirSync(join(folder, "out")).some((name) => name.includes("-changes.")))
      openStage(output).discard();
    assert.ok(
      whole.has(builtSite()),
      `killed after ${moment.toFixed(0)} of ${duration.toFixed(0)} ms`,
    );
  }
  write(0);
  const after = await buildWhole();
  assert.deepEqual(readdirSync(join(folder, "out")), ["_site"], "nothing is left beside the site");
  assert.equal(after, await buildWhole("nothing"), "what was kept made the same site as nothing");
});
