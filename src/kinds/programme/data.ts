import { dateTimeAttribute } from "../../i18n/date-time-attribute.ts";
import { addressesOf, organisationOf, personOf } from "../../outputs/open-data/data-source.ts";
import { type Json, toPlainData } from "../../outputs/open-data/plain-data.ts";
import type { DataSource, OpenDataFields, OpenDataSet } from "../../routes/open-data-set.ts";
import { dayOf, type Programme, type Session } from "./schema.ts";

const programmeFields = {
  id: "id",
  title: "texts",
  preamble: "texts",
  date: "date",
  endDate: "date",
  timeZone: "text",
  place: "object",
  status: "code",
  organiser: "object",
  updated: "date",
  prioritySet: "id",
  contacts: "list",
  sessions: "list",
  url: "addresses",
} as const satisfies OpenDataFields;

type ProgrammeItem = Readonly<Record<keyof typeof programmeFields, Json>>;

/** The events, in the order of their ids; times are ISO 8601 with the offset of the event's time zone. */
function programmeItems(source: DataSource): readonly ProgrammeItem[] {
  return [...source.site.things.programme.values()].map((programme) => ({
    id: programme.id,
    title: toPlainData(programme.title),
    preamble: toPlainData(programme.preamble),
    date: programme.date,
    endDate: programme.endDate ?? programme.date,
    timeZone: timeZoneOf(programme, source),
    place: toPlainData(programme.place),
    status: programme.status,
    organiser: organisationOf(programme.organiser, source),
    updated: programme.updated,
    prioritySet: toPlainData(programme.prioritySet),
    contacts: programme.contacts.map((contact) => personOf(contact, source)),
    sessions: programme.sessions.map((session) => sessionOf(session, programme, source)),
    url: addressesOf(`programme:${programme.id}`, source),
  }));
}

function timeZoneOf({ timeZone }: Programme, { site }: DataSource): string {
  return timeZone ?? site.settings.timeZone;
}

function sessionOf(session: Session, programme: Programme, source: DataSource): Json {
  const at = (time: string) =>
    dateTimeAttribute(dayOf(session, programme), time, timeZoneOf(programme, source));
  const { contacts = [], vote } = session;
  return {
    id: session.id,
    start: at(session.start),
    end: at(session.end),
    kind: session.kind,
    title: toPlainData(session.title),
    description: toPlainData(session.description),
    speakers: session.speakers.map(({ contact, title }) => ({
      ...Object(personOf(contact, source)),
      title: toPlainData(title),
    })),
    priority: toPlainData(session.priority),
    /** The source announces a contact and names none. */
    contactMissing: contacts === "not-stated",
    contacts: contacts === "not-stated" ? [] : contacts.map((contact) => personOf(contact, source)),
    vote: vote
      ? {
          question: toPlainData(vote.question),
          url: vote.url ?? null,
          opens: vote.opens === undefined ? null : at(vote.opens),
          closes: vote.closes === undefined ? null : at(vote.closes),
        }
      : null,
  };
}

/** The programmes of the site as open data. */
export const programmeData: OpenDataSet = {
  id: "programmes",
  fields: programmeFields,
  items: programmeItems,
  days: ({ things }) => [...things.programme.values()].map(({ updated }) => updated),
};
