import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { IndexMemory, KeptIndex } from "../../../src/outputs/search/index-memory.ts";
import type { SearchFile } from "../../../src/outputs/search/search-file.ts";
import { makeSearchIndex } from "../../../src/outputs/search/search-index.ts";
import type { SearchPage } from "../../../src/outputs/search/search-page.ts";

function page(language: string, number: number, text = "Isen bär."): SearchPage {
  const main = `<main><h1>Sida ${number}</h1><p>${text} Ord${number}</p></main>`;
  const content = `<html lang="${language}"><body>${main}</body></html>`;
  return { language, url: `/${language}/${number}/`, content };
}

const numbers = [1, 2, 3, 4];
const swedish = numbers.map((number) => page("sv", number));
const english = numbers.map((number) => page("en", number, "The ice bears."));
const both = swedish.flatMap((page, index) => [page, english[index] ?? page]);

/** A memory that notes which indexes were made anew. */
function openMemory(): IndexMemory & { readonly made: readonly string[] } {
  const kept = new Map<string, KeptIndex>();
  const made: string[] = [];
  return {
    made,
    recall: (language) => kept.get(language),
    keep: (language, index) => {
      kept.set(language, index);
      made.push(language);
    },
  };
}

const bytes = (files: readonly SearchFile[]) =>
  files.map(({ path, content }) => [path, Buffer.from(content).toString("base64")]);

describe("an index that is remembered", () => {
  test("is made once, and taken as it is while its pages are the same", async () => {
    const memory = openMemory();
    const first = await makeSearchIndex(both, { memory });
    assert.deepEqual([...memory.made].sort(), ["en", "sv"]);
    assert.deepEqual(bytes(await makeSearchIndex(both, { memory })), bytes(first));
    assert.equal(memory.made.length, 2);
  });

  for (const [what, pages] of [
    [
      "says something else",
      [...swedish.slice(0, 2), page("sv", 3, "Isen brister."), ...swedish.slice(3)],
    ],
    ["is the first and says something else", [page("sv", 1, "Snö"), ...swedish.slice(1)]],
    ["is gone from the end", swedish.slice(0, -1)],
    ["is gone from the beginning", swedish.slice(1)],
    ["has been added", [...swedish, page("sv", 5)]],
    ["has changed its place", [...swedish.slice(1), ...swedish.slice(0, 1)]],
  ] as const)
    test(`is made anew when a page ${what}, and those of other languages are not`, async () => {
      const memory = openMemory();
      await makeSearchIndex(both, { memory });
      const again = await makeSearchIndex([...pages, ...english], { memory });
      assert.deepEqual([...memory.made].sort(), ["en", "sv", "sv"]);
      assert.deepEqual(bytes(again), bytes(await makeSearchIndex([...pages, ...english])));
      assert.equal(
        again.filter(({ path }) => path.endsWith(".pf_fragment")).length,
        pages.length + 4,
      );
    });

  test("is left out when its language is", async () => {
    const memory = openMemory();
    await makeSearchIndex(both, { memory });
    const paths = (await makeSearchIndex(swedish, { memory })).map(({ path }) => path);
    assert.ok(paths.includes("pagefind/wasm.sv.pagefind"));
    assert.deepEqual(
      paths.filter((path) => /en_|\.en\./.test(path)),
      [],
    );
  });
});
