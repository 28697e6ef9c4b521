import { z } from "zod";
import type { SharedSchemas } from "./shared-schemas.ts";

/** What may become of an event. */
export const eventStates = ["scheduled", "cancelled", "postponed", "moved"] as const;
export type EventState = (typeof eventStates)[number];

/** Fields of everything that is held: whether it will be, why not, and how often that has changed. */
export function eventStateFields(shared: SharedSchemas) {
  return {
    status: z.enum(eventStates),
    /** Why it was cancelled, postponed or moved. */
    reason: shared.inlineText.optional(),
    /** RFC 5545, 3.8.7.4: raised by one with each change of time, place or status. */
    sequence: z.int().min(0).default(0),
  };
}
