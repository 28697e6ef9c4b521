import { isRecord } from "../../model/is-record.ts";
import { type IndexMemory, noIndexMemory } from "./index-memory.ts";
import { type LanguageIndex, openLanguageIndex } from "./language-index.ts";
import { openPagefind } from "./pagefind-run.ts";
import type { SearchFile } from "./search-file.ts";
import type { SearchPage } from "./search-page.ts";

interface HowToIndex {
  readonly memory?: IndexMemory;
  readonly onAllTaken?: () => void;
}

type SearchPages = Iterable<SearchPage> | AsyncIterable<SearchPage>;

/**
 * Makes the search index, with a part per language. The same pages in the same order give the same
 * bytes. Pagefind is a program of its own, which runs until the index is there: while it takes a page
 * in, the next ones can be made.
 * @param pages each is asked for when Pagefind has room for it
 * @param how.memory of the indexes of languages, whose pages may be as they were
 * @param how.onAllTaken is told when the last page has been taken in, and the index is made of them
 */
export function makeSearchIndex(
  pages: SearchPages,
  how: HowToIndex = {},
): Promise<readonly SearchFile[]> {
  const making = last.then(() => make(pages, how));
  last = making.catch(() => undefined);
  return making;
}

/** The index before: to end Pagefind ends every index, so there is one at a time. */
let last: Promise<unknown> = Promise.resolve();

async function make(
  pages: SearchPages,
  { memory = noIndexMemory, onAllTaken = () => {} }: HowToIndex,
): Promise<readonly SearchFile[]> {
  const run = openPagefind();
  try {
    const parts = new Map<string, LanguageIndex>();
    for await (const page of pages) {
      const part = parts.get(page.language) ?? openLanguageIndex(page.language, { run, memory });
      parts.set(page.language, part);
      await part.add(page);
    }
    onAllTaken();
    const files: SearchFile[] = [];
    for (const part of parts.values()) files.push(...(await part.finish()));
    return joined(files);
  } finally {
    await run.close();
  }
}

/** The file that leads to the indexes of the languages. */
interface Entry {
  readonly languages: Readonly<Record<string, unknown>>;
}

const isEntry = ({ path }: SearchFile) => path.endsWith("/pagefind-entry.json");

/** Brings the files of the languages together: those of the search itself are in each of them. */
function joined(files: readonly SearchFile[]): readonly SearchFile[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const entries = files.filter(isEntry);
  const [entry] = entries;
  if (entry) byPath.set(entry.path, { ...entry, content: joinedEntry(entries) });
  return [...byPath.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

function joinedEntry(entries: readonly SearchFile[]): Uint8Array {
  const read = entries.map(({ content }) => JSON.parse(new TextDecoder().decode(content)) as Entry);
  const languages = Object.assign({}, ...read.map(({ languages }) => languages));
  return inFixedOrder({ ...read[0], languages });
}

/** Pagefind's keys are in no fixed order. */
function inFixedOrder(value: unknown): Uint8Array {
  const sorted = JSON.stringify(value, (_key, value) =>
    isRecord(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
  return new TextEncoder().encode(sorted);
}
