import type { EventState } from "./event-state.ts";
import type { LocalMoment } from "./local-moment.ts";
import type { Picture } from "./picture.ts";
import type { Place } from "./place.ts";
import type { Reference } from "./reference.ts";
import type { LocalizedMarkdown, LocalizedText } from "./shared-schemas.ts";

/** A stretch of time by local clocks: from a time to a time, or of whole days, the last one included. */
export interface LocalSpan {
  readonly start: LocalMoment;
  readonly end: LocalMoment;
}

/** Something that is held, whatever kind of thing it is: lists and calendars treat all alike. */
export interface Occasion extends LocalSpan {
  /** The thing on whose page it is told of. */
  readonly reference: Reference;
  readonly title: LocalizedText;
  readonly preamble?: LocalizedMarkdown | undefined;
  /** The site's, unless it is held elsewhere. */
  readonly timeZone?: string | undefined;
  readonly place: Place;
  readonly status: EventState;
  /** Why it was cancelled, postponed or moved. */
  readonly reason?: LocalizedText | undefined;
  /** RFC 5545, 3.8.7.4. */
  readonly sequence: number;
  /** When it was to be held before it was moved. */
  readonly former?: LocalSpan | undefined;
  readonly organiser: Reference<"organisation">;
  readonly contacts: readonly Reference<"contact">[];
  readonly priorities: readonly Reference<"priority">[];
  readonly picture?: Picture | undefined;
  readonly registration?: string | undefined;
  readonly updated: string;
  /** How many sessions it has; absent for what has no programme. */
  readonly sessionCount?: number;
}

/** Whether it is held at the time that stands there. */
export function isHeld({ status }: Pick<Occasion, "status">): boolean {
  return status === "scheduled" || status === "moved";
}

/** The last day of something, `YYYY-MM-DD`. */
export function lastDayOf({ end }: Pick<LocalSpan, "end">): string {
  return end.date;
}
