import { clockTime } from "../i18n/clock-time.ts";
import type { Event } from "./event.ts";
import { type Fault, fieldName, type Report } from "./fault.ts";
import { momentText } from "./local-moment.ts";
import { dayOf, type Programme } from "./programme.ts";
import type { Reference } from "./reference.ts";
import type { Things } from "./site.ts";
import { type Sources, sourceOf } from "./sources.ts";

/** A time that is read from a clock, and its place in the file. */
interface ReadTime {
  readonly path: readonly PropertyKey[];
  readonly date: string;
  readonly time: string;
}

interface Timed {
  readonly reference: Reference;
  /** The site's, unless it is given. */
  readonly timeZone?: string | undefined;
  readonly times: readonly ReadTime[];
}

/**
 * Finds times that clocks do not show, or show twice, because they are put forward or back in the
 * time zone of the event. A time that does not exist is an error; one that comes twice is taken as
 * the first (RFC 5545, 3.3.5), with a warning.
 */
export function checkClocks(
  things: Pick<Things, "events" | "programmes">,
  { sources, timeZone }: { readonly sources: Sources; readonly timeZone: string },
  report: Report,
): void {
  const timed = [
    ...[...things.events.values()].map(timesOfEvent),
    ...[...things.programmes.values()].map(timesOfProgramme),
  ];
  for (const { reference, timeZone: own, times } of timed) {
    const source = sourceOf(sources, reference, "");
    if (!source) continue;
    for (const time of times)
      for (const fault of checkTime(time, own ?? timeZone))
        report({ ...fault, file: source.path, ...source.locate(time.path) });
  }
}

function checkTime({ path, date, time }: ReadTime, zone: string): readonly Omit<Fault, "file">[] {
  const { occurs } = clockTime(date, time, zone);
  if (occurs === "once") return [];
  const fault = { field: fieldName(path), values: { value: momentText({ date, time }), zone } };
  if (occurs === "never") return [{ severity: "error", code: "time-skipped", ...fault }];
  return [{ severity: "warning", code: "time-twice", ...fault }];
}

function timesOfEvent({ id, timeZone, start, end }: Event): Timed {
  const times = Object.entries({ start, end }).flatMap(([name, { date, time }]): ReadTime[] =>
    time === undefined ? [] : [{ path: [name], date, time }],
  );
  return { reference: { kind: "event", id }, timeZone, times };
}

function timesOfProgramme(programme: Programme): Timed {
  const { id, timeZone, sessions } = programme;
  const times = sessions.flatMap((session, index) =>
    (["start", "end"] as const).map((name): ReadTime => {
      const path = ["sessions", index, name];
      return { path, date: dayOf(session, programme), time: session[name] };
    }),
  );
  return { reference: { kind: "programme", id }, timeZone, times };
}
