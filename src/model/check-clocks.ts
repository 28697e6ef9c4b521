import { clockTime } from "../i18n/clock-time.ts";
import { type Fault, fieldName, type Report } from "./fault.ts";
import { dataKinds, referenceNameOf } from "./kind-names.ts";
import type { SiteParts } from "./linked-parts.ts";
import { momentText } from "./local-moment.ts";
import type { UnlinkedSite } from "./site.ts";
import type { ReadTime } from "./thing-kind.ts";
import { thingsOfKind } from "./things-of-kind.ts";

/**
 * Finds times that clocks do not show, or show twice, because they are put forward or back in the
 * time zone of the event. A time that does not exist is an error; one that comes twice is taken as
 * the first (RFC 5545, 3.3.5), with a warning.
 */
export function checkClocks(
  { things, settings }: UnlinkedSite,
  { sources, kinds }: SiteParts,
  report: Report,
): void {
  for (const kind of dataKinds(kinds))
    for (const thing of thingsOfKind(things, kind).values()) {
      const clocks = kind.data.clockTimes?.(thing);
      const source = sources.things.get(referenceNameOf(kind))?.get(thing.id);
      if (!clocks || !source) continue;
      for (const time of clocks.times)
        for (const fault of checkTime(time, clocks.timeZone ?? settings.timeZone))
          report({ ...fault, file: source.path, ...source.locate(time.path) });
    }
}

/** What is wrong with a time that is read from a clock of a time zone. */
export function checkTime(
  { path, date, time }: ReadTime,
  zone: string,
): readonly Omit<Fault, "file">[] {
  const { occurs } = clockTime(date, time, zone);
  if (occurs === "once") return [];
  const fault = { field: fieldName(path), values: { value: momentText({ date, time }), zone } };
  if (occurs === "never") return [{ severity: "error", code: "time-skipped", ...fault }];
  return [{ severity: "warning", code: "time-twice", ...fault }];
}
