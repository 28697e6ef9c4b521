/** What is there on one side of a review and not on the other. */
export interface NewAndMended<Found> {
  readonly fresh: readonly Found[];
  readonly mended: readonly Found[];
}

/**
 * What has come and what has gone between two lists. What is the same counts as often as it stands there.
 * @param keysOf what an entry is known by, from the strictest: what differs in that may still be the same by
 *   the next, such as a fault whose words mention a figure
 */
export function newAndMended<Found>(
  before: readonly Found[],
  after: readonly Found[],
  keysOf: readonly ((found: Found) => string)[],
): NewAndMended<Found> {
  let [mended, fresh] = [before, after];
  for (const keyOf of keysOf) {
    const left = without(fresh, mended, keyOf);
    mended = without(mended, fresh, keyOf);
    fresh = left;
  }
  return { fresh, mended };
}

function without<Found>(
  all: readonly Found[],
  others: readonly Found[],
  keyOf: (found: Found) => string,
): readonly Found[] {
  const counts = new Map<string, number>();
  for (const one of others) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
  return all.filter((one) => {
    const count = counts.get(keyOf(one)) ?? 0;
    counts.set(keyOf(one), count - 1);
    return count <= 0;
  });
}
