import type { Translator } from "../../i18n/translator.ts";
import { plainInlineText } from "../../markdown/inline-text.ts";
import type { Site } from "../../model/site.ts";
import { calendarUrls } from "../../routes/calendar-urls.ts";
import { localize } from "../../routes/links.ts";
import { occasionsOf } from "../../routes/occasions.ts";
import type { Route, RouteTable } from "../../routes/route.ts";
import { webAddress } from "../../routes/web-address.ts";
import { asCalendarPage } from "./calendar-page.ts";
import type { CalendarSource } from "./calendar-source.ts";
import { occasionEntry } from "./occasion-entry.ts";
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
  const page = asCalendarPage(route.page);
  if (page.hasCalendarOfAll) return [allEvents(route, source)];
  const { whole, parts } = calendarUrls(route, source.translator);
  const occasion = page.occasion?.(route.subject);
  if (whole === undefined || !occasion) return [];
  return [
    output(whole, source, () => [occasionEntry(occasion, source)]),
    ...(parts === undefined
      ? []
      : [output(parts, source, () => page.partEntries?.(route.subject, source) ?? [])]),
  ];
}

function output(
  url: string,
  { language }: CalendarSource,
  entries: () => Parameters<typeof writeCalendar>[0]["entries"],
): CalendarOutput {
  return { path: url.slice(1), write: () => writeCalendar({ language, entries: entries() }) };
}

function allEvents(route: Route, source: CalendarSource): CalendarOutput {
  const { site, language, translator } = source;
  const { all } = calendarUrls(route, translator);
  const name = translator.t("ui.calendar.name", {
    site: plainInlineText(localize(site.settings.name, language, site).value),
  });
  const subscription = { name, url: webAddress(all, site.settings) };
  return {
    path: all.slice(1),
    write: () => {
      const entries = occasionsOf(source.table).map((occasion) => occasionEntry(occasion, source));
      return writeCalendar({ language, entries, subscription });
    },
  };
}
