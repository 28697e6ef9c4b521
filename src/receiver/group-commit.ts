/** What may keep a group from being written for a while. */
export interface Patience {
  /** Whether a failure is somebody else's lock, that ends. */
  readonly isBusy: (error: unknown) => boolean;
  /** For how many milliseconds an item waits for that. */
  readonly milliseconds: number;
}

/** Short for a visitor, long for a program that writes. In milliseconds. */
const pause = 20;

/**
 * Has posts that arrive together share a transaction, and so one wait for the disk: those of one
 * turn of the event loop are written together in the next. While somebody else has the lock, they wait
 * together, and nothing else waits for them.
 * @param write writes all or none of the items, and gives a result for each in their order
 * @returns writes one item; resolved when it is on the disk, rejected when the group was not written
 */
export function groupCommit<Item, Result>(
  write: (items: readonly Item[]) => readonly Result[],
  { isBusy, milliseconds }: Patience,
): (item: Item) => Promise<Result> {
  interface Waiting {
    readonly item: Item;
    readonly end: number;
    readonly resolve: (result: Result) => void;
    readonly reject: (error: unknown) => void;
  }
  let group: Waiting[] = [];
  const writeGroup = () => {
    const written = group;
    group = [];
    try {
      const results = write(written.map(({ item }) => item));
      written.forEach(({ resolve }, index) => {
        resolve(results[index] as Result);
      });
    } catch (error) {
      const now = isBusy(error) ? performance.now() : Number.POSITIVE_INFINITY;
      group = written.filter(({ end }) => end > now);
      for (const { reject } of written.filter(({ end }) => end <= now)) reject(error);
      if (group.length > 0) setTimeout(writeGroup, pause);
    }
  };
  return (item) =>
    new Promise((resolve, reject) => {
      const end = performance.now() + milliseconds;
      group.push({ item, end, resolve, reject });
      if (group.length === 1) setImmediate(writeGroup);
    });
}
