import { addDays, weekdayOf } from "../../model/days/day.ts";
import { publicHolidayOn } from "../../model/days/public-holidays.ts";
import { statutoryDay } from "../../model/days/statutory-day.ts";
import { type Fault, type FaultCode, fieldName, type Report } from "../../model/fault.ts";
import type { SourceFile } from "../../model/source-file.ts";
import { dayOfMeeting, isAppealable } from "./period.ts";
import type { Notice, NoticeOf } from "./schema.ts";

type Finding = Pick<Fault, "severity" | "values"> & {
  readonly field: string;
  readonly code: FaultCode;
};

/** Kommunallagen 5:69, for boards by 6:35: within how many days minutes must be adjusted. */
const daysToAdjust = 14;
/** Kommunallagen 8:12: by which day after the adjustment it must be announced. */
const daysToAnnounce = 2;
/** Kommunallagen 5:13: how many days before a meeting of the council it must be announced. */
const daysBeforeMeeting = 7;

/**
 * What a schema cannot see of a notice: its days in the order that the Local Government Act has for
 * them. Days that cannot be right are errors. Days that the law does not allow are warnings: what
 * happened too late has happened, and must be announced all the same.
 */
export function checkNotice(notice: Notice, source: SourceFile, report: Report): void {
  for (const { field, ...finding } of [...findingsOf(notice), ...findingsOfAppeal(notice)])
    report({
      ...finding,
      file: source.path,
      ...source.locate([field]),
      field: fieldName([field]),
    });
}

function findingsOf(notice: Notice): readonly Finding[] {
  switch (notice.form) {
    case "meeting":
      return findingsOfMeeting(notice);
    case "minutes":
      return findingsOfMinutes(notice);
    case "decision":
      return notice.announced < notice.decided
        ? [error("announced", "announced-before-decided", daysOf(notice))]
        : [];
    case "consultation":
      return findingsOfConsultation(notice);
    case "other":
      return endsInTime(notice);
  }
}

/** 5:13: a week before; 5:14: what could not wait, by the weekday before. Boards have no such rule. */
function findingsOfMeeting(notice: NoticeOf<"meeting">): readonly Finding[] {
  const { announced, assembly, urgent, matters, papers } = notice;
  const meeting = dayOfMeeting(notice);
  if (announced > meeting)
    return [error("announced", "announced-after-meeting", { announced, meeting })];
  if (assembly === "board") return [];
  const last = urgent ? weekdayBefore(meeting) : addDays(meeting, -daysBeforeMeeting);
  const code = urgent ? "urgent-meeting-announced-late" : "meeting-announced-late";
  return [
    ...(announced > last ? [warning("announced", code, { announced, meeting, last })] : []),
    ...(matters || papers.length > 0 ? [] : [warning("matters", "meeting-without-matters", {})]),
  ];
}

function findingsOfMinutes(notice: NoticeOf<"minutes">): readonly Finding[] {
  const { meeting, adjusted, announced } = notice;
  if (adjusted < meeting)
    return [error("adjusted", "adjusted-before-meeting", { adjusted, meeting })];
  if (announced < adjusted)
    return [error("announced", "announced-before-adjusted", { announced, adjusted })];
  const lastToAdjust = statutoryDay(addDays(meeting, daysToAdjust));
  const lastToAnnounce = statutoryDay(addDays(adjusted, daysToAnnounce));
  return [
    ...(adjusted > lastToAdjust
      ? [warning("adjusted", "adjusted-late", { adjusted, meeting, last: lastToAdjust })]
      : []),
    ...(announced > lastToAnnounce
      ? [warning("announced", "announced-late", { announced, adjusted, last: lastToAnnounce })]
      : []),
  ];
}

/** Who is to comment must know of it when the time begins. */
function findingsOfConsultation(notice: NoticeOf<"consultation">): readonly Finding[] {
  const { announced, from, until } = notice;
  const tooLate = endsInTime(notice);
  if (tooLate.length > 0 || announced <= from) return tooLate;
  return [warning("announced", "announced-after-start", { announced, from, until })];
}

function endsInTime({ announced, until }: { announced: string; until: string }): Finding[] {
  if (announced <= until) return [];
  return [error("until", "end-before-start", { start: announced, end: until })];
}

/** 13:5: of a joint board, the time for appeals begins when the last of its members has announced it. */
function findingsOfAppeal(notice: Notice): readonly Finding[] {
  if (!isAppealable(notice)) return [];
  const { announced, announcedByAll } = notice;
  if (announcedByAll === undefined || announcedByAll >= announced) return [];
  return [error("announcedByAll", "announced-by-all-before-here", { announced, announcedByAll })];
}

/** The nearest day before that is neither a Sunday nor another public holiday. */
function weekdayBefore(day: string): string {
  const before = addDays(day, -1);
  const isHoliday = weekdayOf(before) === "sunday" || publicHolidayOn(before) !== undefined;
  return isHoliday ? weekdayBefore(before) : before;
}

function daysOf({ announced, decided }: NoticeOf<"decision">): Finding["values"] {
  return { announced, decided };
}

function error(field: string, code: FaultCode, values: Finding["values"]): Finding {
  return { severity: "error", field, code, values };
}

function warning(field: string, code: FaultCode, values: Finding["values"]): Finding {
  return { severity: "warning", field, code, values };
}
