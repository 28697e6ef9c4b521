/**
 * Has posts that arrive together share a transaction, and so one wait for the disk: those of one
 * turn of the event loop are written together in the next.
 * @param write writes all or none of the items, and gives a result for each in their order
 * @returns writes one item; resolved when it is on the disk, rejected when the group was not written
 */
export function groupCommit<Item, Result>(
  write: (items: readonly Item[]) => readonly Result[],
): (item: Item) => Promise<Result> {
  interface Waiting {
    readonly item: Item;
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
      for (const { reject } of written) reject(error);
    }
  };
  return (item) =>
    new Promise((resolve, reject) => {
      group.push({ item, resolve, reject });
      if (group.length === 1) setImmediate(writeGroup);
    });
}
