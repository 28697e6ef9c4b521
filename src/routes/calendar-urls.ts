import type { Translator } from "../i18n/translator.ts";
import type { Route } from "./route.ts";

/** The calendar files that concern a page, from the root of the site: `/sv/kalender.ics`. */
export interface CalendarUrls {
  /** All events, one entry each: the calendar that people subscribe to. */
  readonly all: string;
  /** The event of the page as one entry. */
  readonly event?: string;
  /** The sessions of the programme of the page, one entry each. */
  readonly sessions?: string;
}

/** The calendars of a page in its language; those of an event stand beside its page. */
export function calendarUrls(
  { language, url, view }: Pick<Route, "language" | "url" | "view">,
  { t }: Pick<Translator, "t">,
): CalendarUrls {
  const all = `/${language}/${t("routes.calendarFile")}.ics`;
  if (view.kind !== "event" && view.kind !== "programme") return { all };
  const name = url.split("/").at(-2);
  const event = `${url}${name}.ics`;
  if (view.kind === "event") return { all, event };
  return { all, event, sessions: `${url}${name}-${t("routes.sessionsFile")}.ics` };
}

/** The address by which programs subscribe to a calendar (a custom that they all share): `webcal://…`. */
export function subscriptionUrl(calendar: string, siteUrl: string): string {
  return new URL(calendar, siteUrl).href.replace(/^https?:/, "webcal:");
}
