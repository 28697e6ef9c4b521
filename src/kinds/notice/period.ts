import { addDays } from "../../model/days/day.ts";
import { statutoryWeeks } from "../../model/days/statutory-day.ts";
import type { Appealable, Notice } from "./schema.ts";

/** Where a notice is: not yet on the board, on it, or taken down from it. */
export type NoticeState = "coming" | "posted" | "taken-down";

/** Kommunallagen 13:5: an appeal must have come in within three weeks of the announcement. */
const weeksForAppeal = 3;

/** True for a notice that starts the time for appeals. */
export function isAppealable(notice: Notice): notice is Appealable {
  return notice.form === "minutes" || notice.form === "decision";
}

/**
 * The last day on which an appeal can come in: three weeks from the day of the announcement, of a
 * joint board from that of the last announcement (kommunallagen 13:5), or the weekday that this gives
 * way to. It is never typed.
 */
export function lastDayForAppeal({
  announced,
  announcedByAll,
}: Pick<Appealable, "announced" | "announcedByAll">): string {
  return statutoryWeeks(announcedByAll ?? announced, weeksForAppeal);
}

/**
 * The last day on the board. By kommunallagen 8:12 an announcement of minutes stays until the time for
 * appeals is over, and by 13:5 that time does not end otherwise; a meeting stays until it has been held.
 */
export function lastDayOnBoard(notice: Notice): string {
  if (isAppealable(notice)) return lastDayForAppeal(notice);
  return notice.form === "meeting" ? dayOfMeeting(notice) : notice.until;
}

/** The day on which it is no longer there. */
export function takenDownOn(notice: Notice): string {
  return addDays(lastDayOnBoard(notice), 1);
}

/** Where a notice is on a day. */
export function stateOf(notice: Notice, today: string): NoticeState {
  if (today < notice.announced) return "coming";
  return today <= lastDayOnBoard(notice) ? "posted" : "taken-down";
}

/** The day of a meeting that is announced. */
export function dayOfMeeting({ start }: { readonly start: string }): string {
  return start.slice(0, "YYYY-MM-DD".length);
}
