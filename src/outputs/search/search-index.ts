import { setImmediate as nextTurn } from "node:timers/promises";
import { close, createIndex } from "pagefind";
import { searchFolder } from "../../routes/search-facts.ts";
import type { SearchPage } from "./search-page.ts";
import { wordFiles } from "./word-files.ts";

/** A file of the search index. */
export interface SearchFile {
  /** From the root of the built site: `pagefind/pagefind.js`. */
  readonly path: string;
  readonly content: Uint8Array;
}

type SearchPages = Iterable<SearchPage> | AsyncIterable<SearchPage>;

/** What a visitor can use and does not read. */
const excludeSelectors = ["nav", "form", "button", "[hidden]", "[data-not-read]"];

/** The search itself and its index: Pagefind's ready-made interface is not used. */
const wanted = /^(pagefind(-worker)?\.js|pagefind-entry\.json|wasm\..+|.+\.pf_\w+)$/;

/** Pages that have been handed over and not yet been taken in: enough to keep Pagefind busy. */
const mostWaiting = 200;

/** After so many pages, what has been said to Pagefind is let out, and its answers in. */
const turn = 8;

/** The file that leads to the others. Its keys are in no fixed order. */
const entryFile = "pagefind-entry.json";

/**
 * Makes the search index, with a part per language. The same pages in the same order give the same
 * bytes. Pagefind is a program of its own, which runs until the index is there: while it takes a page
 * in, the next ones can be made.
 * @param pages each is asked for when Pagefind has room for it
 */
export function makeSearchIndex(pages: SearchPages): Promise<readonly SearchFile[]> {
  const making = last.then(() => make(pages));
  last = making.catch(() => undefined);
  return making;
}

/** The index before: to close the program ends every index, so there is one at a time. */
let last: Promise<unknown> = Promise.resolve();

async function make(pages: SearchPages): Promise<readonly SearchFile[]> {
  const { index, errors } = await createIndex({ rootSelector: "main", excludeSelectors });
  if (!index) throw new Error(errors.join("\n"));
  try {
    const waiting: Promise<{ readonly errors: readonly string[] }>[] = [];
    let count = 0;
    for await (const page of pages) {
      waiting.push(index.addHTMLFile(page));
      count += 1;
      if (count % turn === 0) await nextTurn();
      if (waiting.length > mostWaiting) throwIfAny((await waiting.shift())?.errors ?? []);
    }
    for (const { errors } of await Promise.all(waiting)) throwIfAny(errors);
    const result = await index.getFiles();
    throwIfAny(result.errors);
    const files = result.files
      .filter(({ path }) => wanted.test(path.split("/").at(-1) ?? path))
      .map(({ path, content }) => ({
        path: `${searchFolder}/${path}`,
        content: path === entryFile ? inFixedOrder(content) : content,
      }));
    return [...files, ...wordFiles(files)].toSorted((a, b) => (a.path < b.path ? -1 : 1));
  } finally {
    await close();
  }
}

function throwIfAny(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(errors.join("\n"));
}

function inFixedOrder(json: Uint8Array): Uint8Array {
  const sorted = JSON.stringify(JSON.parse(new TextDecoder().decode(json)), (_key, value) =>
    isRecord(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
  return new TextEncoder().encode(sorted);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
