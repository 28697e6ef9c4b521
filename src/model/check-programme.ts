import { type FaultCode, type FaultValues, fieldName, type Report } from "./fault.ts";
import { dayOf, type Programme, type Session } from "./programme.ts";
import type { SourceFile } from "./source-file.ts";

/**
 * What a schema cannot see: the order of the sessions in time. Overlaps and an end before its start
 * are errors; a gap between two sessions and a session without a title are shown as warnings, since
 * a programme may well be printed so.
 */
export function checkProgramme(programme: Programme, source: SourceFile, report: Report): void {
  const say = (
    severity: "error" | "warning",
    path: readonly PropertyKey[],
    code: FaultCode,
    values: FaultValues,
  ) =>
    report({
      severity,
      file: source.path,
      ...source.locate(path),
      field: fieldName(path),
      code,
      values,
    });
  if (programme.endDate !== undefined && programme.endDate < programme.date)
    say("error", ["endDate"], "end-before-start", {
      start: programme.date,
      end: programme.endDate,
    });
  programme.sessions.forEach((session, index) => {
    const day = dayOf(session, programme);
    if (session.end <= session.start)
      say("error", ["sessions", index, "end"], "end-before-start", timesOf(session));
    if (day < programme.date || day > (programme.endDate ?? programme.date))
      say("error", ["sessions", index, "date"], "session-outside-event", { date: day });
    if (session.title === undefined)
      say("warning", ["sessions", index], "session-without-title", timesOf(session));
    if (session.contacts === "not-stated")
      say("warning", ["sessions", index, "contacts"], "session-without-contact", timesOf(session));
    const before = programme.sessions[index - 1];
    if (before && dayOf(before, programme) === day)
      compareNeighbours(before, session, (severity, code, values) =>
        say(severity, ["sessions", index, "start"], code, values),
      );
    else if (before && dayOf(before, programme) > day)
      say("error", ["sessions", index, "date"], "sessions-out-of-order", { date: day });
  });
}

function timesOf({ start, end }: Session): FaultValues {
  return { start, end };
}

function compareNeighbours(
  before: Session,
  session: Session,
  say: (severity: "error" | "warning", code: FaultCode, values: FaultValues) => void,
): void {
  if (session.start < before.start) say("error", "sessions-out-of-order", { date: session.start });
  else if (session.start < before.end)
    say("error", "sessions-overlap", { start: session.start, end: before.end });
  else if (session.start > before.end)
    say("warning", "gap-in-programme", { start: before.end, end: session.start });
}
