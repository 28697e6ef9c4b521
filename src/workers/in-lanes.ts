/**
 * Does the same with each of some things, so many at once: for what waits for others, not for processors.
 * @param act is handed a thing and where it stands among them
 * @param lanes how many are under way at the same time
 * @returns what came of each, in the order of the things; the first error ends it
 */
export async function inLanes<Thing, Result>(
  things: readonly Thing[],
  act: (thing: Thing, index: number) => Promise<Result>,
  lanes: number,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  const waiting = things.entries();
  const lane = async () => {
    for (const [index, thing] of waiting) results[index] = await act(thing, index);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return results;
}
