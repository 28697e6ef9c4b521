import type { Translator } from "../../i18n/translator.ts";
import { plainInlineText } from "../../markdown/inline-text.ts";
import { occasionOfEvent, occasionOfProgramme, occasionsOf } from "../../model/occasion.ts";
import type { Site } from "../../model/site.ts";
import { calendarUrls } from "../../routes/calendar-urls.ts";
import { localize } from "../../routes/links.ts";
import type { Route, RouteTable } from "../../routes/route.ts";
import type { CalendarSource } from "./calendar-source.ts";
import { occasionEntry } from "./occasion-entry.ts";
import { sessionEntries } from "./session-entry.ts";
import { writeCalendar } from "./write-calendar.ts";

/** What all calendars of a site are a function of. */
export interface CalendarsSource {
  readonly site: Site;
  readonly table: RouteTable;
  readonly translators: (language: string) => Translator;
}

/** A calendar that is written when it is asked for. */
export interface CalendarOutput {
  /** From the root of the built site, without a leading slash: `sv/kalender.ics`. */
  readonly path: string;
  readonly write: () => string;
}

/** For each language all events, and beside the page of each event its own calendars. */
export function calendarOutputs({
  site,
  table,
  translators,
}: CalendarsSource): readonly CalendarOutput[] {
  return table.routes.flatMap((route) => {
    const { language } = route;
    return outputsOf(route, { site, table, language, translator: translators(language) });
  });
}

function outputsOf(route: Route, source: CalendarSource): readonly CalendarOutput[] {
  const { view } = route;
  if (view.kind === "events") return [allEvents(route, source)];
  if (view.kind !== "event" && view.kind !== "programme") return [];
  const { event, sessions } = calendarUrls(route, source.translator);
  const occasion =
    view.kind === "event" ? occasionOfEvent(view.event) : occasionOfProgramme(view.programme);
  return [
    output(event, source, () => [occasionEntry(occasion, source)]),
    ...(view.kind === "programme"
      ? [output(sessions, source, () => sessionEntries(view.programme, source))]
      : []),
  ];
}

function output(
  url: string | undefined,
  { language }: CalendarSource,
  entries: () => Parameters<typeof writeCalendar>[0]["entries"],
): CalendarOutput {
  if (url === undefined) throw new Error("the page of an event has calendars");
  return { path: url.slice(1), write: () => writeCalendar({ language, entries: entries() }) };
}

function allEvents(route: Route, source: CalendarSource): CalendarOutput {
  const { site, language, translator } = source;
  const { all } = calendarUrls(route, translator);
  const name = translator.t("ui.calendar.name", {
    site: plainInlineText(localize(site.settings.name, language, site).value),
  });
  const subscription = { name, url: new URL(all, site.settings.url).href };
  return {
    path: all.slice(1),
    write: () => {
      const entries = occasionsOf(site).map((occasion) => occasionEntry(occasion, source));
      return writeCalendar({ language, entries, subscription });
    },
  };
}
