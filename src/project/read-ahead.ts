import { on } from "node:events";
import { setImmediate as nextTurn } from "node:timers/promises";
import { type ReadPage, readPage } from "../model/load-page.ts";
import type { PageMemory } from "../model/page-memory.ts";
import type { SiteFiles } from "../model/read-site-files.ts";
import type { TextFile } from "../model/source-file.ts";
import type { ThingKind } from "../model/thing-kind.ts";
import { type PageBasics, unreadPages } from "../model/unread-pages.ts";
import { startWorker } from "../workers/worker-threads.ts";

/** A page that is to be read: its id, and its files by language. */
export type UnreadPage = readonly [id: string, texts: ReadonlyMap<string, TextFile>];

/** What a worker is told before it is given pages. */
export type WorkerBasics = PageBasics;

/** What a worker answers: what became of each of the pages that it was given, in their order. */
export type ReadBatch = readonly ReadPage[];

const program = new URL("./read-pages-worker.ts", import.meta.url);

/** To start a worker takes as long as to read some hundred pages. */
const manyForWorker = 500;

/** Pages that a worker is given at a time, and those that are read here before its answers are looked at. */
const batchSize = 50;
const hereAtOnce = 5;

/** Batches that a worker has before it: it never waits for the next. */
const batchesAhead = 2;

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
  const count = Math.min(workers, Math.floor(texts.size / manyForWorker));
  if (count === 0) return;
  const left = [...texts];
  let done = 0;
  const keep = ([id, ofPage]: UnreadPage, read: ReadPage) => {
    memory.keep(id, ofPage, read);
    done += 1;
    onPage(done, texts.size);
  };
  const threads = Array.from({ length: count }, () => readInWorker(left, basics, keep));
  const readHere = async () => {
    while (left.length > 0) {
      for (const page of left.splice(-hereAtOnce)) keep(page, readPage(...page, reader));
      await nextTurn();
    }
  };
  await Promise.all([...threads, readHere()]);
}

/** Has a worker read from the list until it is empty. */
async function readInWorker(
  left: UnreadPage[],
  basics: WorkerBasics,
  keep: (page: UnreadPage, read: ReadPage) => void,
): Promise<void> {
  const worker = startWorker(program, basics);
  try {
    const given: (readonly UnreadPage[])[] = [];
    const give = () => {
      const batch = left.splice(-batchSize);
      if (batch.length === 0) return;
      given.push(batch);
      worker.postMessage(batch);
    };
    for (let ahead = 0; ahead < batchesAhead; ahead++) give();
    if (given.length === 0) return;
    for await (const [answer] of on(worker, "message", { close: ["exit"] })) {
      const batch = given.shift() ?? [];
      give();
      for (const [index, read] of (answer as ReadBatch).entries()) {
        const page = batch[index];
        if (page) keep(page, read);
      }
      if (given.length === 0) return;
    }
    throw new Error("a thread that reads pages has ended before it had read them");
  } finally {
    await worker.terminate();
  }
}
