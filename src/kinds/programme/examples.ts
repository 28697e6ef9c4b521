import { exampleReferences, exampleText } from "../common-examples.ts";
import type { Programme, Session } from "./schema.ts";

/** A plainly invented talk. */
export function exampleSession(fields: Partial<Session>): Session {
  return {
    id: "an-example",
    start: "09:00",
    end: "09:30",
    kind: "talk",
    title: { sv: "Ett exempel", en: "An example" },
    speakers: [],
    ...fields,
  };
}

/** A plainly invented day with a talk and a break. */
export function exampleProgramme(fields: Partial<Programme>): Programme {
  return {
    id: "example-day",
    title: { sv: "Exempeldagen", en: "The Example Day" },
    slug: { sv: "exempeldagen", en: "example-day" },
    preamble: exampleText,
    date: "2030-05-02",
    place: { kind: "digital" },
    status: "scheduled",
    sequence: 0,
    organiser: exampleReferences.organisation,
    updated: "2030-04-01",
    contacts: [],
    sessions: [
      exampleSession({ speakers: [{ contact: exampleReferences.contact }] }),
      exampleSession({
        id: "a-break",
        start: "09:40",
        end: "10:00",
        kind: "break",
        title: undefined,
      }),
    ],
    ...fields,
  };
}

/** The programmes of the example site. */
export const things = [exampleProgramme({})];
