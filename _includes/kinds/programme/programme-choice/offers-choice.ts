import type { Programme } from "../../../../src/kinds/programme/schema.ts";

/** Whether there is something to choose: an event that is held, with more than one session. */
export function offersChoice({ status, sessions }: Programme): boolean {
  return status === "scheduled" && sessions.length > 1;
}
