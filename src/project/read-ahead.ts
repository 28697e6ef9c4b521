import { type ReadPage, readPage } from "../model/load-page.ts";
import type { PageMemory } from "../model/page-memory.ts";
import type { SiteFiles } from "../model/read-site-files.ts";
import type { TextFile } from "../model/source-file.ts";
import type { ThingKind } from "../model/thing-kind.ts";
import { type PageBasics, unreadPages } from "../model/unread-pages.ts";
import { shareWork } from "../workers/share-work.ts";

/** A page that is to be read: its id, and its files by language. */
export type UnreadPage = readonly [id: string, texts: ReadonlyMap<string, TextFile>];

/** What a worker is told before it is given pages. */
export type WorkerBasics = PageBasics;

/** What a worker answers: what became of each of the pages that it was given, in their order. */
export type ReadBatch = readonly ReadPage[];

const program = new URL("./read-pages-worker.ts", import.meta.url);

/** To start a worker takes as long as to read some hundred pages. */
const manyForWorker = 500;

interface AheadOptions {
  readonly memory: PageMemory;
  readonly workers: number;
  readonly onPage?: (done: number, all: number) => void;
}

/**
 * Reads the pages that a memory does not know, here and in workers at the same time, and has the
 * memory keep them. It is the same to the site whether this has been done: whoever loads it reads what
 * the memory does not know.
 * @param options.workers how many threads may be used beside this one
 * @param options.onPage is told how many of these pages have been read
 * @throws Error what a worker failed of
 */
export async function readAhead(
  files: SiteFiles,
  kinds: readonly ThingKind[],
  { memory, workers, onPage = () => {} }: AheadOptions,
): Promise<void> {
  const unread = unreadPages(files, kinds, memory);
  if (!unread) return;
  const { basics, reader, texts } = unread;
  // Without a worker there is nothing to be won: whoever loads the site reads them.
  if (workers === 0 || texts.size < manyForWorker) return;
  let done = 0;
  await shareWork<UnreadPage, ReadPage>({
    items: [...texts],
    here: ([id, ofPage]) => readPage(id, ofPage, reader),
    onDone: ([id, ofPage], read) => {
      memory.keep(id, ofPage, read);
      done += 1;
      onPage(done, texts.size);
    },
    program,
    basics: basics satisfies WorkerBasics,
    workers,
    manyForWorker,
  });
}
