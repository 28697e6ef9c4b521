import { stat } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
import { FileReplaced } from "./open-file.ts";

/** How long a publish may leave the site without its folder before visitors are told. */
const patience = 1000;

const pause = 20;

/**
 * Answers from the built site while a publish may take its place: for a moment there is no folder, and
 * what was looked at can be gone when it is opened. A file is missing only when the folder was the same
 * before and after it was looked for.
 * @param attempt gives undefined for a file that is not there
 * @returns undefined for a file that is missing; "away" when the folder does not come back in time
 */
export async function waitOutPublish<Answer extends object>(
  folder: string,
  attempt: () => Promise<Answer | undefined>,
): Promise<Answer | undefined | "away"> {
  const end = performance.now() + patience;
  let before: string | undefined;
  do {
    const answer = await attempt().catch(ifReplaced);
    if (answer !== undefined && answer !== "replaced") return answer;
    const after = await identityOf(folder);
    if (answer === undefined && before !== undefined && before === after) return undefined;
    if (after === undefined || before !== undefined) await wait(pause);
    before = after;
  } while (performance.now() < end);
  return "away";
}

function ifReplaced(error: unknown): "replaced" {
  if (error instanceof FileReplaced) return "replaced";
  throw error;
}

/** What tells a folder from the one that takes its place; undefined while there is none. */
async function identityOf(folder: string): Promise<string | undefined> {
  const stats = await stat(folder).catch(() => undefined);
  return stats && [stats.dev, stats.ino, stats.birthtimeMs].join(" ");
}
