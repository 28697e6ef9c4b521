import type { Event } from "../../model/event.ts";
import { lastDayOf } from "../../model/occasion.ts";
import { dataFile } from "../../model/read-site-files.ts";
import { get } from "../../model/site.ts";
import { localize } from "../../routes/localize.ts";
import { pageOf } from "../../routes/page-definition.ts";
import { listKind } from "../../routes/search-facts.ts";
import { occasionData, withPicture } from "../../structured-data/occasion-data.ts";
import { defineKind, definePage } from "../kind.ts";
import { occasionOfEvent } from "./occasion.ts";

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
  theme: ({ priorities: [first] }, { priorities }) => first && get(priorities, first).theme,
  occasion: occasionOfEvent,
  structuredData: (event, source, page) =>
    withPicture(occasionData(occasionOfEvent(event), source), page),
  names: ({ organiser }) => [organiser],
});

/** Something that is held once, without a programme of sessions. */
export const event = defineKind({
  name: "event",
  pages: { events: eventsPage, event: eventPage },
  plan: ({ events }) => [
    pageOf(eventsPage, null),
    ...[...events.values()].map((one) => pageOf(eventPage, one)),
  ],
});
