import { addDays } from "../model/days/day.ts";
import type { TextFile } from "../model/source-file.ts";

/** What comes or goes at a moment of its own is told of by that. */
const lifeMoment = /\b(?:publishAt|archiveAt|unpublishAt)\b"?\s*:\s*["']?[\dTZ:+-]+/g;

const day = /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/g;

/**
 * The next day on which the site may be another one though nobody has changed it: one that its content names,
 * or the one after, on which it is past. A site that is built on that day is right until the next.
 * @param today `YYYY-MM-DD`
 * @returns undefined where the content names no day to come
 */
export function nextDay(files: readonly TextFile[], today: string): string | undefined {
  const named = new Set(
    files.flatMap(({ text }) => text.replaceAll(lifeMoment, "").match(day) ?? []),
  );
  const days = [...named].filter(isDay).flatMap((one) => [one, addDays(one, 1)]);
  const [next] = days.filter((one) => one > today).sort();
  return next;
}

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
