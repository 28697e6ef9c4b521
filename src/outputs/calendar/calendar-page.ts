import type { PageDefinition } from "../../routes/page-definition.ts";
import type { CalendarEntry } from "./calendar-entry.ts";
import type { CalendarSource } from "./calendar-source.ts";

/** The capabilities of pages that have calendars, beside `occasion` and `calendarOfParts`. */
export interface CalendarPage<Subject> {
  /** True for the list that people subscribe to: one calendar a language, of all that is held. */
  readonly hasCalendarOfAll: boolean;
  /** The parts of what is held, one entry each, in their order. */
  partEntries(subject: Subject, source: CalendarSource): readonly CalendarEntry[];
}

/** A page, as one that may have calendars. */
export function asCalendarPage(
  page: PageDefinition,
): PageDefinition & Partial<CalendarPage<unknown>> {
  return page as PageDefinition & Partial<CalendarPage<unknown>>;
}
