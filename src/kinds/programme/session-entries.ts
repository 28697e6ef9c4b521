import { get } from "../../model/site.ts";
import type { CalendarEntry } from "../../outputs/calendar/calendar-entry.ts";
import {
  type CalendarSource,
  plainMarkdown,
  plainText,
} from "../../outputs/calendar/calendar-source.ts";
import {
  categoryOf,
  contactLine,
  placeOf,
  titleWithStatus,
} from "../../outputs/calendar/occasion-entry.ts";
import { eventUid } from "../../routes/calendar-uids.ts";
import { type Localized, urlOf } from "../../routes/links.ts";
import { webAddress } from "../../routes/web-address.ts";
import { occasionOfProgramme } from "./occasion.ts";
import { dayOf, type Programme, type Session } from "./schema.ts";
import { sessionId } from "./session-id.ts";
import { sessionUid } from "./session-uid.ts";

/** The sessions of a programme, one entry each, in their order; each names the whole as its parent. */
export function sessionEntries(
  programme: Programme,
  source: CalendarSource,
): readonly CalendarEntry[] {
  return programme.sessions.map((session, index) =>
    sessionEntry(session, { programme, index }, source),
  );
}

interface PlaceInProgramme {
  readonly programme: Programme;
  /** From 0. */
  readonly index: number;
}

function sessionEntry(
  session: Session,
  { programme, index }: PlaceInProgramme,
  source: CalendarSource,
): CalendarEntry {
  const { site, language, table } = source;
  const { reference, status, sequence, updated, timeZone } = occasionOfProgramme(programme);
  const path = `${urlOf(reference, language, table)}#${sessionId(index)}`;
  const url = webAddress(path, site.settings);
  const date = dayOf(session, programme);
  const { contacts = [], priority } = session;
  return {
    uid: sessionUid(session, programme, site),
    partOf: eventUid(reference, site),
    start: { date, time: session.start },
    end: { date, time: session.end },
    timeZone: timeZone ?? site.settings.timeZone,
    ...{ status, sequence, updated, url },
    title: titleWithStatus(titleOf(session, source), programme, source),
    description: describe(session, { programme, url }, source),
    ...placeOf(programme, source),
    categories: priority ? [categoryOf(priority, source)] : [],
    contacts:
      contacts === "not-stated" ? [] : contacts.map((contact) => contactLine(contact, source)),
  };
}

function titleOf({ title }: Session, source: CalendarSource): Localized {
  if (title) return plainText(title, source);
  return { value: source.translator.t("ui.programme.untitledSession") };
}

function describe(
  { speakers, description }: Session,
  { programme, url }: { readonly programme: Programme; readonly url: string },
  source: CalendarSource,
): Localized {
  const { t, format } = source.translator;
  const { value = "", ...rest } = description ? plainMarkdown(description, source) : {};
  const names = speakers.map(({ contact }) => get(source.site.things.contact, contact).name);
  const line = (label: string, words: string) => t("ui.calendar.line", { label, value: words });
  const facts = [
    ...(names.length > 0
      ? [line(t("ui.programme.speakers", { count: names.length }), format.list(names))]
      : []),
    line(t("ui.calendar.partOf"), plainText(programme.title, source).value),
    line(t("ui.calendar.link"), url),
  ];
  return { value: [value, facts.join("\n")].filter((part) => part !== "").join("\n\n"), ...rest };
}
