import { on } from "node:events";
import { setImmediate as nextTurn } from "node:timers/promises";
import { startWorker } from "./worker-threads.ts";

/** Many small pieces of the same work. */
export interface SharedWork<Item, Result> {
  readonly items: readonly Item[];
  /** Does one piece here. */
  readonly here: (item: Item) => Result;
  /** Is told of each that has been done. */
  readonly onDone: (item: Item, result: Result) => void;
  /**
   * The program of a worker, as `startWorker` takes it: it answers each batch, a list of items, with the
   * list of their results in the same order.
   */
  readonly program: URL;
  /** What workers are told before they are given anything. */
  readonly basics: unknown;
  /** How many threads may be used beside this one. */
  readonly workers: number;
  /** To start a worker takes as long as so many pieces. */
  readonly manyForWorker: number;
}

/** Pieces that a worker is given at a time, and those that are done here before its answers are looked at. */
const batchSize = 50;
const hereAtOnce = 5;

/** Batches that a worker has before it: it never waits for the next. */
const batchesAhead = 2;

/**
 * Does work here and in workers at the same time.
 * @throws Error what a worker failed of
 */
export async function shareWork<Item, Result>(work: SharedWork<Item, Result>): Promise<void> {
  const { items, here, onDone, workers, manyForWorker } = work;
  const left = [...items];
  const count = Math.min(workers, Math.floor(items.length / manyForWorker));
  const threads = Array.from({ length: count }, () => doInWorker(left, work));
  const doHere = async () => {
    while (left.length > 0) {
      for (const item of left.splice(-hereAtOnce)) onDone(item, here(item));
      if (count > 0) await nextTurn();
    }
  };
  await Promise.all([...threads, doHere()]);
}

/** Has a worker do what is in the list until it is empty. */
async function doInWorker<Item, Result>(
  left: Item[],
  { program, basics, onDone }: SharedWork<Item, Result>,
): Promise<void> {
  const worker = startWorker(program, basics);
  try {
    const given: (readonly Item[])[] = [];
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
      for (const [index, result] of (answer as readonly Result[]).entries()) {
        const item = batch[index];
        if (item !== undefined) onDone(item, result);
      }
      if (given.length === 0) return;
    }
    throw new Error("a thread has ended before it had done its work");
  } finally {
    await worker.terminate();
  }
}
