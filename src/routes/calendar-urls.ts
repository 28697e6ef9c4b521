import type { Translator } from "../i18n/translator.ts";
import type { Route } from "./route.ts";
import { type Place, webAddress } from "./web-address.ts";

/** The calendar files that concern a page, from the root of the site: `/sv/kalender.ics`. */
export interface CalendarUrls {
  /** All that is held, one entry each: the calendar that people subscribe to. */
  readonly all: string;
  /** What the page is about as one entry. */
  readonly whole?: string;
  /** The parts of what the page is about, one entry each. */
  readonly parts?: string;
}

/** The calendars of a page in its language; those of what is held stand beside its page. */
export function calendarUrls(
  { language, url, page, subject }: Pick<Route, "language" | "url" | "page" | "subject">,
  translator: Translator,
): CalendarUrls {
  const all = `/${language}/${translator.t("routes.calendarFile")}.ics`;
  if (!page.occasion) return { all };
  const name = url.split("/").at(-2);
  const whole = `${url}${name}.ics`;
  const parts = page.calendarOfParts?.(subject, { translator });
  if (parts === undefined) return { all, whole };
  return { all, whole, parts: `${url}${name}-${parts}.ics` };
}

/** The address by which programs subscribe to a calendar (a custom that they all share): `webcal://…`. */
export function subscriptionUrl(calendar: string, place: Place): string {
  return webAddress(calendar, place).replace(/^https?:/, "webcal:");
}
