import { exampleReferences, exampleTelephone } from "../common-examples.ts";
import type { Contact } from "./schema.ts";

/** A plainly invented person. */
export function exampleContact(fields: Partial<Contact>): Contact {
  return {
    id: "exempla",
    name: "Exempla Exempelsson",
    roles: [
      {
        title: { sv: "Samordnare", en: "Coordinator" },
        organisation: exampleReferences.organisation,
      },
    ],
    phones: [exampleTelephone],
    ...fields,
  };
}

/** The people of the example site. */
export const things = [exampleContact({}), exampleContact({ id: "testa", name: "Testa Testman" })];
