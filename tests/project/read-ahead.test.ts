import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { createCorpus } from "../../bench/corpus.ts";
import { writeRegionwebb } from "../../bench/write-regionwebb.ts";
import { builtInKinds } from "../../src/kinds/registry.ts";
import { type ReadPage, readPage } from "../../src/model/load-page.ts";
import { noMemory, type PageMemory } from "../../src/model/page-memory.ts";
import { readSiteFiles } from "../../src/model/read-site-files.ts";
import { unreadPages } from "../../src/model/unread-pages.ts";
import { readAhead } from "../../src/project/read-ahead.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const root = join(temporaryFolder(), "site");
await writeRegionwebb(createCorpus(520), root);
writeFileSync(join(root, "src/content/sv/news/article-7.md"), "---\ntitle: [\n---\n");
writeFileSync(join(root, "src/content/en/news/article-9.md"), "---\ntitle: Ice\n---\n[a](b:c)\n");
const files = await readSiteFiles(root);
const unread = unreadPages(files, builtInKinds, noMemory);
assert.ok(unread);
const { reader, texts } = unread;

/** Reads the site ahead, and is told of each page; gives what was kept, by the ids of the pages. */
async function keptOf(
  workers: number,
  known: PageMemory["recall"] = noMemory.recall,
): Promise<ReadonlyMap<string, ReadPage>> {
  const kept = new Map<string, ReadPage>();
  const memory: PageMemory = {
    begin: () => {},
    recall: known,
    keep: (id, _texts, read) => {
      assert.ok(!kept.has(id), `${id} was read twice`);
      kept.set(id, read);
    },
  };
  const told: number[] = [];
  const onPage = (done: number) => told.push(done);
  await readAhead(files, builtInKinds, { memory, workers, onPage });
  assert.deepEqual(
    told,
    Array.from(kept, (_page, index) => index + 1),
  );
  return kept;
}

describe("pages that are read ahead", () => {
  test("are the same whoever reads them, with the same faults", async () => {
    const kept = await keptOf(3);
    assert.equal(kept.size, texts.size);
    for (const [id, ofPage] of texts)
      assert.deepEqual(kept.get(id), readPage(id, ofPage, reader), id);
    const faultsOf = (id: string) => kept.get(id)?.faults.map(({ code }) => code);
    assert.deepEqual(faultsOf("news/article-7")?.length, 1);
    assert.notEqual(faultsOf("news/article-9")?.length, 0);
  });

  test("are read in more than one thread", async () => {
    const kept = await keptOf(1);
    // What comes from another thread is a copy, batch by batch: it shares nothing with what was read here.
    const shared = [...kept.values()].map(({ page }) => page?.translations.sv?.body.options.kinds);
    assert.ok(new Set(shared).size > 2);
  });

  test("are those that the memory does not know, and none where there are few", async () => {
    const known: ReadPage = { faults: [] };
    const kept = await keptOf(1, (id) => (id.endsWith("3") ? known : undefined));
    assert.equal(kept.size, 0);
    assert.equal((await keptOf(0)).size, 0);
  });
});
