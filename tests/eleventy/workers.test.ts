import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { globSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { createCorpus } from "../../bench/corpus.ts";
import { writeRegionwebb } from "../../bench/write-regionwebb.ts";
import { runScript } from "../run-build.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const folder = temporaryFolder();
const root = join(folder, "site");
await writeRegionwebb(createCorpus(520), root);

/** Builds the site with a number of workers, and with what was kept in a folder. */
async function build(workers: number, cache: string): Promise<ReadonlyMap<string, string>> {
  const output = join(folder, `built-${workers}`);
  const environment = {
    REGIONWEBB_WORKERS: String(workers),
    REGIONWEBB_CACHE: join(folder, cache),
    REGIONWEBB_SEARCH: "no",
    SOURCE_DATE_EPOCH: "1790000000",
  };
  const { status, stderr } = await runScript("build", ["--root", root, "--output", output], {
    environment,
  });
  assert.equal(status, 0, stderr);
  return digestsIn(output);
}

function digestsIn(site: string): ReadonlyMap<string, string> {
  const files = globSync("**", { cwd: site }).filter((path) => statSync(join(site, path)).isFile());
  return new Map(files.sort().map((path) => [path, digestOf(join(site, path))]));
}

function digestOf(file: string): string {
  return createHash("sha256").update(readFileSync(file)).digest("hex");
}

describe("a site that is built in several threads", () => {
  test("is the same as in one, with nothing kept and with everything", async () => {
    const alone = await build(0, "of one");
    assert.ok([...alone.keys()].filter((path) => path.endsWith("share.png")).length > 1000);
    assert.deepEqual(await build(2, "of three"), alone);
    assert.deepEqual(await build(1, "of three"), alone);
  });
});
