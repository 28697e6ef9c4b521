import assert from "node:assert/strict";
import { appendFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { createCorpus } from "../../bench/corpus.ts";
import { writeRegionwebb } from "../../bench/write-regionwebb.ts";
import { repositoryRoot } from "../roots.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const folder = temporaryFolder();
const root = join(folder, "site");
const kept = join(folder, "cache", "pages");
process.env.REGIONWEBB_CACHE = join(folder, "cache");
const { startPreview } = await import("../../src/preview/start-preview.ts");
const { watchFiles } = await import("../../src/preview/watch-files.ts");

const corpus = createCorpus(220);
await writeRegionwebb(corpus, root);
const article = "src/content/sv/news/article-7.md";
const { date = "" } = corpus.articles.find(({ id }) => id === "article-7") ?? {};
const page = `/sv/nyheter/${date.slice(0, 4)}/article-7/`;

/** Asks a preview, which is ended afterwards. */
async function withPreview(ask: (htmlOf: (path?: string) => Promise<string>) => Promise<void>) {
  const now = new Date("2026-01-01T00:00:00Z");
  const { origin, close } = await startPreview(
    { root, now, hasSharePictures: false, hasSearch: false, hasGuide: false, workers: 0 },
    {
      port: 0,
      watch: (refresh) =>
        watchFiles({ root, generator: repositoryRoot }, (_change, path) => refresh(path)),
    },
  );
  try {
    await ask(async (path = page) => (await fetch(origin + path)).text());
  } finally {
    await close();
  }
}

/** The file of what is kept, when it is there. */
async function keptFile(): Promise<string> {
  for (let tries = 0; tries < 200; tries++) {
    const [name] = existsSync(kept) ? readdirSync(kept).filter((one) => !one.startsWith(".")) : [];
    if (name !== undefined) return join(kept, name);
    await wait(25);
  }
  throw new Error("nothing is kept");
}

describe("a preview that is started again", () => {
  let first = "";

  test("keeps the pages that it has read", () =>
    withPreview(async (htmlOf) => {
      first = await htmlOf();
      assert.match(first, /<h1/);
      await keptFile();
    }));

  test("shows the same pages, and what has changed meanwhile, or changes then", async () => {
    appendFileSync(join(root, article), "\nMeanwhile.\n");
    await withPreview(async (htmlOf) => {
      const html = await htmlOf();
      assert.ok(html.replace("<p>Meanwhile.</p>\n", "") === first);
      appendFileSync(join(root, article), "\nThen.\n");
      for (let tries = 0; !(await htmlOf()).includes("<p>Then.</p>"); tries++) {
        assert.ok(tries < 200);
        await wait(10);
      }
    });
  });

  test("reads again what was kept and has been damaged, and shows no page without that", async () => {
    const file = await keptFile();
    const bytes = readFileSync(file);
    // The heads of all pages come first, and then what they say.
    const half = bytes.subarray(0, bytes.length >> 1);
    writeFileSync(file, Buffer.concat([half, Buffer.alloc(bytes.length - half.length)]));
    await withPreview(async (htmlOf) => {
      for (const { id, date: day, title } of corpus.articles.slice(-20)) {
        const html = await htmlOf(`/en/news/${day.slice(0, 4)}/${id}/`);
        assert.ok(html.includes(`<h1>${title.en}</h1>`), id);
      }
      assert.ok((await htmlOf()).includes("<p>Then.</p>"));
    });
  });
});
