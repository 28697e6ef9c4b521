import { checkState, type StateFinding, sameTime } from "../../model/check-state.ts";
import { fieldName, type Report } from "../../model/fault.ts";
import { momentText } from "../../model/local-moment.ts";
import type { LocalSpan } from "../../model/occasion.ts";
import type { SourceFile } from "../../model/source-file.ts";
import type { Event } from "./schema.ts";

type EventFields = Omit<Event, "id">;

/** What a schema cannot see: the order of the times of an event, and what goes with its state. */
export function checkEvent(event: EventFields, source: SourceFile, report: Report): void {
  const { former } = event;
  const findings = [
    ...checkSpan(event, []),
    ...(former ? checkSpan(former, ["former"]) : []),
    ...checkState(event),
    ...(former && isSameSpan(event, former) ? [sameTime(["former"], momentText(event.start))] : []),
  ];
  for (const { path, ...finding } of findings)
    report({ ...finding, file: source.path, ...source.locate(path), field: fieldName(path) });
}

function isSameSpan(one: LocalSpan, other: LocalSpan): boolean {
  return (["start", "end"] as const).every(
    (side) => momentText(one[side]) === momentText(other[side]),
  );
}

/** Whole days may begin and end on the same day; times may not be the same. */
function checkSpan({ start, end }: LocalSpan, path: readonly string[]): readonly StateFinding[] {
  const values = { start: momentText(start), end: momentText(end) };
  const fault = (code: StateFinding["code"]): StateFinding[] => [
    { severity: "error", path: [...path, "end"], code, values },
  ];
  const isWholeDay = start.time === undefined;
  if (isWholeDay !== (end.time === undefined)) return fault("day-and-time-mixed");
  const isInOrder = isWholeDay ? values.start <= values.end : values.start < values.end;
  return isInOrder ? [] : fault("end-before-start");
}
