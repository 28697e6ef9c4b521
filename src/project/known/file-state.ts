import { statSync } from "node:fs";

/** For so many milliseconds after a change, another one may leave no trace: clocks of disks are coarse. */
const uncertain = 100;

/**
 * The state of a file, which is another one when anything has been done to it. Undefined where there is
 * no file, and where a further change would not be sure to show.
 * @param moment when it was looked at: what has changed shortly before, or since, may change unseen
 */
export function stateSince(place: string, moment: number): string | undefined {
  const stats = statSync(place, { throwIfNoEntry: false });
  if (!stats || moment - stats.ctimeMs < uncertain) return undefined;
  return `${stats.ctimeMs} ${stats.mtimeMs} ${stats.size} ${stats.ino}`;
}
