import type { Event } from "schema-dts";
import type { Occasion } from "../../model/occasion.ts";
import { momentData, occasionData, zoneOf } from "../../structured-data/occasion-data.ts";
import { type DataSource, plainText } from "../../structured-data/source.ts";
import { dayOf, type Programme, type Session } from "./schema.ts";

type Node<Type> = Exclude<Type, string>;

/** The sessions of a programme as events of their own within it; breaks are none. */
export function sessionsData(
  programme: Programme,
  occasion: Occasion,
  source: DataSource,
): readonly Node<Event>[] {
  const whole = occasionData(occasion, source);
  const at = (session: Session, time: string) =>
    momentData({ date: dayOf(session, programme), time }, zoneOf(programme, source));
  return programme.sessions.flatMap((session): Node<Event>[] => {
    if (session.kind === "break" || !session.title) return [];
    const { eventStatus, eventAttendanceMode, location } = whole;
    return [
      {
        "@type": "Event",
        name: plainText(session.title, source),
        startDate: at(session, session.start),
        endDate: at(session, session.end),
        eventStatus,
        eventAttendanceMode,
        location,
      },
    ];
  });
}
