import { dateTimeAttribute } from "../i18n/date-time-attribute.ts";
import { localMomentAt } from "../model/life-moment.ts";
import type { Site } from "../model/site.ts";
import type { TextFile } from "../model/source-file.ts";
import { nextDay } from "./next-day.ts";

/**
 * The next moment at which a build may give another site though nobody has changed it: something comes or
 * goes, or a day begins that the content names. A site that is built then is right until the next one.
 * @returns ISO 8601 with the offset of the site's time zone; undefined where nothing is to come
 */
export function nextBuild(
  files: readonly TextFile[],
  { today, settings, nextChange }: Pick<Site, "today" | "settings" | "nextChange">,
): string | undefined {
  const { timeZone } = settings;
  const day = nextDay(files, today);
  const moments = [
    ...(day === undefined ? [] : [dateTimeAttribute(day, "00:00", timeZone)]),
    ...(nextChange === undefined ? [] : [momentText(nextChange, timeZone)]),
  ];
  return moments.toSorted((one, other) => Date.parse(one) - Date.parse(other))[0];
}

function momentText(at: number, timeZone: string): string {
  const { date, time = "00:00" } = localMomentAt(at, timeZone);
  const text = dateTimeAttribute(date, time, timeZone);
  // The clocks show some times twice, and this may be the second of them.
  return Date.parse(text) === at ? text : new Date(at).toISOString();
}
