/** A share that is done says little of the rest before so much time has passed; in milliseconds. */
const tooEarly = 5000;

/**
 * How long work is likely to take still, if it goes on as it has.
 * @param elapsed since it began, in milliseconds
 * @returns milliseconds; undefined where nothing can be said yet
 */
export function timeLeft(done: number, all: number, elapsed: number): number | undefined {
  if (done === 0 || done > all || elapsed < tooEarly) return undefined;
  return (elapsed / done) * (all - done);
}
