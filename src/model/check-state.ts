import type { EventState } from "./event-state.ts";
import type { FaultCode, FaultValues } from "./fault.ts";

/** A fault in the state of an event, with its place in the file. */
export interface StateFinding {
  readonly severity: "error";
  readonly path: readonly PropertyKey[];
  readonly code: FaultCode;
  readonly values: FaultValues;
}

interface State {
  readonly status: EventState;
  readonly former?: object | undefined;
  readonly reason?: object | undefined;
}

/** What must go together: an event that was moved and its former time, a reason and what it explains. */
export function checkState({ status, former, reason }: State): readonly StateFinding[] {
  const isMoved = status === "moved";
  return [
    ...(isMoved && !former ? [finding(["status"], "moved-without-former-time")] : []),
    ...(!isMoved && former ? [finding(["former"], "former-time-without-move")] : []),
    ...(status === "scheduled" && reason ? [finding(["reason"], "reason-without-change")] : []),
  ];
}

/** An event that was moved to where it was: one of the two times is wrong. */
export function sameTime(path: readonly PropertyKey[], start: string): StateFinding {
  return { severity: "error", path, code: "moved-to-same-time", values: { start } };
}

function finding(path: readonly PropertyKey[], code: FaultCode): StateFinding {
  return { severity: "error", path, code, values: {} };
}
