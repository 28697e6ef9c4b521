import { lastDayOf } from "../../model/occasion.ts";
import { filled } from "../../model/skeleton.ts";
import type { ReadTime } from "../../model/thing-kind.ts";
import { localize } from "../../routes/localize.ts";
import { pageOf } from "../../routes/page-definition.ts";
import { occasionData, withPicture } from "../../structured-data/occasion-data.ts";
import { thingPage } from "../common-pages.ts";
import { defineData, defineKind, definePage } from "../kind.ts";
import { checkProgramme } from "./checks.ts";
import { programmeData } from "./data.ts";
import { occasionOfProgramme } from "./occasion.ts";
import { dayOf, type Programme, programmeSchema } from "./schema.ts";
import { sessionEntries } from "./session-entries.ts";
import { sessionId } from "./session-id.ts";
import { sessionsData } from "./structured-data.ts";

const folder = "programmes";

const programmePage = definePage<Programme>({
  ...thingPage<Programme>({
    name: "programme",
    folder,
    section: { id: "events", address: (t) => t("routes.events") },
  }),
  lastModified: ({ updated }) => updated,
  opening: ({ preamble }, { language, site }) =>
    preamble && localize(preamble, language, site).value,
  search: ({ date }) => ({ kind: "event", year: date.slice(0, 4) }),
  dayInPicture: (programme, format) => {
    const occasion = occasionOfProgramme(programme);
    return format.dateRange(occasion.start.date, lastDayOf(occasion));
  },
  occasion: occasionOfProgramme,
  calendarOfParts: (_, { translator: { t } }) => t("routes.sessionsFile"),
  partEntries: sessionEntries,
  structuredData: (programme, source, page) => {
    const occasion = occasionOfProgramme(programme);
    const subEvent = sessionsData(programme, occasion, source);
    return withPicture({ ...occasionData(occasion, source), subEvent }, page);
  },
  names: ({ organiser }) => [organiser],
});

/** An event with its sessions. */
export const programme = defineKind({
  name: "programme",
  pages: { programme: programmePage },
  data: defineData<Programme>({
    folder,
    fields: "programme",
    schema: programmeSchema,
    skeleton: {
      fields: () => ({
        slug: filled,
        preamble: filled,
        place: { kind: "venue" },
        sessions: [{ start: "09:00", end: "10:00", title: filled }],
      }),
    },
    check: checkProgramme,
    statedDays: ({ updated }) => [{ path: ["updated"], date: updated }],
    clockTimes: (one) => ({ timeZone: one.timeZone, times: timesOf(one) }),
    fragments: ({ sessions }) => sessions.map((_, index) => sessionId(index)),
    partAt: ({ sessions }, index) => sessions[index],
    partNamed: ([field, index]) => (field === "sessions" ? Number(index) : undefined),
  }),
  openData: [programmeData],
  plan: ({ things: { programme: programmes } }) =>
    [...programmes.values()].map((one) => pageOf(programmePage, one)),
});

function timesOf(one: Programme): readonly ReadTime[] {
  return one.sessions.flatMap((session, index) =>
    (["start", "end"] as const).map((name) => ({
      path: ["sessions", index, name],
      date: dayOf(session, one),
      time: session[name],
    })),
  );
}
