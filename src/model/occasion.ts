import type { Event } from "./event.ts";
import type { LocalMoment } from "./local-moment.ts";
import { dayOf, type Programme } from "./programme.ts";
import type { Reference } from "./reference.ts";
import type { Site } from "./site.ts";

/** A stretch of time by local clocks: from a time to a time, or of whole days, the last one included. */
export interface LocalSpan {
  readonly start: LocalMoment;
  readonly end: LocalMoment;
}

/** What an event and the whole of a programme have in common: lists and calendars treat them alike. */
export interface Occasion
  extends LocalSpan,
    Pick<
      Event,
      | "title"
      | "preamble"
      | "timeZone"
      | "place"
      | "status"
      | "reason"
      | "sequence"
      | "organiser"
      | "contacts"
      | "priorities"
      | "picture"
      | "registration"
      | "updated"
    > {
  readonly reference: Reference<"event" | "programme">;
  readonly former?: LocalSpan | undefined;
  /** How many sessions it has; absent for what has no programme. */
  readonly sessionCount?: number;
}

/** Everything that is held, the earliest first; at the same time by their ids. */
export function occasionsOf(site: Pick<Site, "events" | "programmes">): readonly Occasion[] {
  const key = ({ start, reference }: Occasion) =>
    `${start.date} ${start.time ?? ""} ${reference.kind} ${reference.id}`;
  return [
    ...[...site.programmes.values()].map(occasionOfProgramme),
    ...[...site.events.values()].map(occasionOfEvent),
  ].toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** An event, as one of all that is held. */
export function occasionOfEvent(event: Event): Occasion {
  const { id, $schema: _schema, slug: _slug, description: _description, ...fields } = event;
  return { ...fields, reference: { kind: "event", id } };
}

/** The whole of a programme: from the beginning of its first session to the end of its last. */
export function occasionOfProgramme(programme: Programme): Occasion {
  const { id, date, endDate = date, sessions, former } = programme;
  const { title, preamble, timeZone, place, status, reason, sequence } = programme;
  const { organiser, contacts, picture, updated } = programme;
  const [first] = sessions;
  const last = sessions.at(-1);
  if (!first || !last) throw new Error("the schema asks for at least one session");
  const day = dayOf(last, programme);
  const priorities = sessions.flatMap(({ priority }) => priority ?? []);
  return {
    reference: { kind: "programme", id },
    ...{ title, preamble, timeZone, place, status, reason, sequence },
    ...{ organiser, contacts, picture, updated },
    start: { date: dayOf(first, programme), time: first.start },
    // A last day without sessions has no time of its own: it ends with the sessions.
    end: { date: day < endDate && day >= date ? day : endDate, time: last.end },
    former: former && {
      start: { date: former.date },
      end: { date: former.endDate ?? former.date },
    },
    priorities: [...new Map(priorities.map((priority) => [priority.id, priority])).values()],
    sessionCount: sessions.length,
  };
}

/** Whether it is held at the time that stands there. */
export function isHeld({ status }: Pick<Occasion, "status">): boolean {
  return status === "scheduled" || status === "moved";
}

/** The last day of something, `YYYY-MM-DD`. */
export function lastDayOf({ end }: Pick<LocalSpan, "end">): string {
  return end.date;
}
