import type { Occasion } from "../../model/occasion.ts";
import { dayOf, type Programme } from "./schema.ts";

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
