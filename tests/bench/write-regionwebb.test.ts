import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { createCorpus } from "../../bench/corpus.ts";
import { writeRegionwebb } from "../../bench/write-regionwebb.ts";
import { builtInKinds } from "../../src/kinds/registry.ts";
import { loadSite } from "../../src/model/load-site.ts";
import { readSiteFiles } from "../../src/model/read-site-files.ts";

test("the corpus is a site without faults", async () => {
  const folder = await mkdtemp(join(tmpdir(), "regionwebb-"));
  try {
    await writeRegionwebb(createCorpus(12), folder);
    const { site, faults } = loadSite(
      await readSiteFiles(folder),
      new Date("2026-01-01"),
      builtInKinds,
    );
    assert.deepEqual(faults, []);
    assert.equal(site?.pages.size, 12);
    assert.equal(site?.things.contact.size, 50);
    assert.equal(site?.things.priority.size, 5);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
