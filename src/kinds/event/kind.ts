import { headingsIn } from "../../model/fragments.ts";
import { lastDayOf } from "../../model/occasion.ts";
import { dataFile } from "../../model/read-site-files.ts";
import { get } from "../../model/site.ts";
import { localize } from "../../routes/localize.ts";
import { pageOf } from "../../routes/page-definition.ts";
import { listKind } from "../../routes/search-facts.ts";
import { occasionData, withPicture } from "../../structured-data/occasion-data.ts";
import { defineData, defineKind, definePage } from "../kind.ts";
import { checkEvent } from "./checks.ts";
import { occasionOfEvent } from "./occasion.ts";
import { type Event, eventSchema } from "./schema.ts";

const eventsPage = definePage({
  key: () => "section:events",
  segments: (_, { translator: { t } }) => [t("routes.events")],
  section: () => "events",
  title: (_, { translator: { t } }) => ({ value: t("ui.event.title") }),
  search: () => ({ kind: listKind }),
  hasCalendarOfAll: true,
});

const eventPage = definePage<Event>({
  key: ({ id }) => `event:${id}`,
  segments: ({ slug }, { language, site, translator: { t } }) => [
    t("routes.events"),
    localize(slug, language, site).value,
  ],
  section: () => "events",
  title: ({ title }, { language, site }) => localize(title, language, site),
  lastModified: ({ updated }) => updated,
  files: ({ id }) => [dataFile("events", id)],
  opening: ({ preamble }, { language, site }) => localize(preamble, language, site).value,
  owner: (_, { settings }) => settings.publisher,
  isReadAloud: true,
  search: ({ start }) => ({ kind: "event", year: start.date.slice(0, 4) }),
  dayInPicture: (event, format) => format.dateRange(event.start.date, lastDayOf(event)),
  theme: ({ priorities: [first] }, { things }) => first && get(things.priority, first).theme,
  occasion: occasionOfEvent,
  structuredData: (event, source, page) =>
    withPicture(occasionData(occasionOfEvent(event), source), page),
  names: ({ organiser }) => [organiser],
});

/** Something that is held once, without a programme of sessions. */
export const event = defineKind({
  name: "event",
  pages: { events: eventsPage, event: eventPage },
  sections: [{ id: "events" }],
  data: defineData<Event>({
    folder: "events",
    fields: "event",
    schema: eventSchema,
    check: checkEvent,
    statedDays: ({ updated }) => [{ path: ["updated"], date: updated }],
    clockTimes: ({ timeZone, start, end }) => ({
      timeZone,
      times: Object.entries({ start, end }).flatMap(([name, { date, time }]) =>
        time === undefined ? [] : [{ path: [name], date, time }],
      ),
    }),
    fragments: headingsIn,
  }),
  plan: ({ things: { event: events } }) => [
    pageOf(eventsPage, null),
    ...[...events.values()].map((one) => pageOf(eventPage, one)),
  ],
});
