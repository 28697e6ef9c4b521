import type { Translate } from "../../i18n/translator.ts";
import { headingsIn } from "../../model/fragments.ts";
import { lastDayOf } from "../../model/occasion.ts";
import { get } from "../../model/site.ts";
import { filled } from "../../model/skeleton.ts";
import { localize } from "../../routes/localize.ts";
import { pageOf } from "../../routes/page-definition.ts";
import { occasionData, withPicture } from "../../structured-data/occasion-data.ts";
import { listPage, partOfListPage, thingPage } from "../common-pages.ts";
import { defineData, defineKind, definePage } from "../kind.ts";
import { checkEvent } from "./checks.ts";
import { eventLists, type PartOfEvents } from "./event-lists.ts";
import { occasionOfEvent } from "./occasion.ts";
import { type Event, eventSchema } from "./schema.ts";

const folder = "events";
const section = {
  id: "events",
  address: (t: Translate) => t("routes.events"),
  title: (t: Translate) => t("ui.event.title"),
};

const eventsPage = definePage({ ...listPage(section), hasCalendarOfAll: true });

/** A further page of what is to come, or what has been in a year. */
const partOfEventsPage = definePage<PartOfEvents>({
  ...partOfListPage,
  title: ({ group: year }, { translator: { t } }) => ({
    value: year === undefined ? t("ui.event.title") : t("ui.event.pastInYear", { year }),
  }),
});

const eventPage = definePage<Event>({
  ...thingPage<Event>({ name: "event", folder, section }),
  lastModified: ({ updated }) => updated,
  opening: ({ preamble }, { language, site }) =>
    preamble && localize(preamble, language, site).value,
  search: ({ start }) => ({ kind: "event", year: start.date.slice(0, 4) }),
  listsNaming: true,
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
  pages: { events: eventsPage, part: partOfEventsPage, event: eventPage },
  sections: [section],
  data: defineData<Event>({
    folder,
    fields: "event",
    schema: eventSchema,
    skeleton: {
      fields: ({ date }) => ({
        slug: filled,
        preamble: filled,
        start: `${date}T09:00`,
        end: `${date}T10:00`,
        place: { kind: "venue" },
      }),
    },
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
  planIn: ({ site }, table) => {
    const { upcoming, ofYears } = eventLists(site, table);
    const [, ...further] = upcoming;
    return [...further, ...ofYears].map((part) => pageOf(partOfEventsPage, part));
  },
});
