import { lastAnswer, rememberFor } from "../model/remember.ts";
import type { History } from "../routes/history.ts";

/** A day of changes begins with this sign in what git prints; no path of a file begins so. */
export const mark = "\u001e";

/** What git says of the changes of a site's files. */
export interface ChangeLog {
  readonly text: string;
}

/**
 * The days of the changes.
 * @param timeZone the site's: it says on which day a moment falls
 */
export function historyIn(log: ChangeLog | undefined, timeZone: string): History {
  if (!log) return new Map();
  return lastHistory(log)([timeZone], () => daysByFile(log.text, timeZone));
}

/** What git says of some files alone. Pure. */
export function withFilesAlone({ text }: ChangeLog, files: ReadonlySet<string>): ChangeLog {
  const commits = text
    .split(mark)
    .slice(1)
    .flatMap((commit) => {
      const [second = "", ...names] = partsOf(commit);
      const left = names.filter((name) => files.has(name));
      return left.length === 0 ? [] : [`${mark}${[second, ...left].join("\0")}`];
    });
  return { text: commits.join("\0") };
}

const lastHistory = rememberFor((_log: ChangeLog) => lastAnswer<History>());

/**
 * Reads what git prints: after each mark the second of a commit, then the names of its files.
 * Exported for tests.
 */
function daysByFile(log: string, timeZone: string): History {
  const dayOf = new Intl.DateTimeFormat("en-CA", { timeZone, dateStyle: "short" });
  const days = new Map<string, string[]>();
  for (const commit of log.split(mark).slice(1)) {
    const [second = "", ...files] = partsOf(commit);
    const day = dayOf.format(Number(second) * 1000);
    for (const file of files) {
      const known = days.get(file) ?? [];
      if (!known.includes(day)) days.set(file, [...known, day]);
    }
  }
  // Commits may stand in another order than their dates.
  return new Map([...days].map(([file, of]) => [file, of.toSorted().toReversed()]));
}

/** The second of a commit, and the names of its files. */
function partsOf(commit: string): readonly string[] {
  return commit.split(/[\0\n]+/).filter((part) => part !== "");
}
