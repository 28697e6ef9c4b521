import { exampleReferences, exampleText } from "../common-examples.ts";
import type { Event } from "./schema.ts";

/** A plainly invented evening. */
export function exampleEvent(fields: Partial<Event>): Event {
  return {
    id: "example-evening",
    title: { sv: "Exempelkvällen", en: "The Example Evening" },
    slug: { sv: "exempelkvallen", en: "example-evening" },
    preamble: exampleText,
    start: { date: "2030-06-01", time: "18:00" },
    end: { date: "2030-06-01", time: "20:30" },
    place: { kind: "venue", name: { sv: "Stora salen", en: "The great hall" } },
    status: "scheduled",
    sequence: 0,
    organiser: exampleReferences.organisation,
    contacts: [exampleReferences.contact],
    priorities: [exampleReferences.priority],
    updated: "2030-04-01",
    ...fields,
  };
}

/** The events of the example site. */
export const things = [exampleEvent({})];
