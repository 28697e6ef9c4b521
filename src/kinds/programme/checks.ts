import { checkState, sameTime } from "../../model/check-state.ts";
import { type Fault, fieldName, type Report } from "../../model/fault.ts";
import type { SourceFile } from "../../model/source-file.ts";
import { dayOf, type Programme, type Session } from "./schema.ts";

type Finding = Pick<Fault, "severity" | "code" | "values"> & {
  readonly path: readonly PropertyKey[];
};

/**
 * What a schema cannot see: the order of the sessions in time. Overlaps and an end before its start
 * are errors; a gap between two sessions and a session without a title are shown as warnings, since
 * a programme may well be printed so.
 */
export function checkProgramme(programme: Programme, source: SourceFile, report: Report): void {
  const findings = [
    ...checkDays(programme),
    ...checkState(programme),
    ...checkFormer(programme),
    ...programme.sessions.flatMap((session, index) =>
      [
        ...checkId(session, index, programme),
        ...checkSession(session),
        ...checkDay(session, programme),
        ...checkOrder(index, programme),
      ].map((finding) => ({ ...finding, path: ["sessions", index, ...finding.path] })),
    ),
  ];
  for (const { path, ...finding } of findings)
    report({ ...finding, file: source.path, ...source.locate(path), field: fieldName(path) });
}

function checkDays({ date, endDate = date }: Programme): readonly Finding[] {
  if (endDate >= date) return [];
  return [error(["endDate"], "end-before-start", { start: date, end: endDate })];
}

function checkFormer({ date, endDate = date, former }: Programme): readonly Finding[] {
  if (former?.date !== date || (former.endDate ?? former.date) !== endDate) return [];
  return [sameTime(["former"], date)];
}

/** Names by which calendars know the sessions: two with one would be one entry. */
function checkId({ id }: Session, index: number, { sessions }: Programme): readonly Finding[] {
  const first = sessions.findIndex((session) => session.id === id);
  return first < index ? [error(["id"], "duplicate-id", { id })] : [];
}

function checkSession({ start, end, title, contacts }: Session): readonly Finding[] {
  const times = { start, end };
  return [
    ...(end <= start ? [error(["end"], "end-before-start", times)] : []),
    ...(title === undefined ? [warning([], "session-without-title", times)] : []),
    ...(contacts === "not-stated" ? [warning(["contacts"], "session-without-contact", times)] : []),
  ];
}

function checkDay(session: Session, programme: Programme): readonly Finding[] {
  const { date, endDate = date } = programme;
  const day = dayOf(session, programme);
  const isOutside = day < date || (day > endDate && endDate >= date);
  return isOutside ? [error(["date"], "session-outside-event", { date: day })] : [];
}

/** Compares a session with those above it. */
function checkOrder(index: number, programme: Programme): readonly Finding[] {
  const { sessions } = programme;
  const [session, before] = [sessions[index], sessions[index - 1]];
  if (!session || !before) return [];
  const day = dayOf(session, programme);
  const dayBefore = dayOf(before, programme);
  if (dayBefore > day) return [error(["date"], "sessions-out-of-order", { date: day })];
  if (dayBefore < day) return [];
  const { start } = session;
  if (start < before.start) return [error(["start"], "sessions-out-of-order", { date: start })];
  const sameDay = sessions.slice(0, index).filter((other) => dayOf(other, programme) === day);
  const end =
    sameDay
      .map((other) => other.end)
      .toSorted()
      .at(-1) ?? before.end;
  if (start < end) return [error(["start"], "sessions-overlap", { start, end })];
  if (start === end) return [];
  return [warning(["start"], "gap-in-programme", { start: end, end: start })];
}

function error(path: Finding["path"], code: Finding["code"], values: Finding["values"]): Finding {
  return { severity: "error", path, code, values };
}

function warning(path: Finding["path"], code: Finding["code"], values: Finding["values"]): Finding {
  return { severity: "warning", path, code, values };
}
