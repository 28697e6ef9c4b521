import { exampleTelephone, exampleText } from "../common-examples.ts";
import type { Statement } from "./schema.ts";

/** A plainly invented statement, as of the example site. */
export function exampleStatement(fields: Partial<Statement> = {}): Statement {
  return {
    id: "statement",
    summary: exampleText,
    alternatives: exampleText,
    contact: {
      email: "info@example.org",
      phones: [exampleTelephone],
      other: exampleText,
      response: { sv: "Vi svarar inom två dagar.", en: "We answer within two days." },
    },
    law: { to: "https://example.org/lag", text: { sv: "en lag", en: "an act" } },
    regulation: { sv: "några regler", en: "some rules" },
    standard: { sv: "en standard", en: "a standard" },
    supervisor: {
      authority: { sv: "En myndighet", en: "An authority" },
      complaints: "https://example.org/anmal",
    },
    assessment: {
      date: "2030-04-01",
      by: "third-party",
      assessor: { sv: "Ett företag", en: "A company" },
      method: exampleText,
    },
    updated: "2030-04-01",
    notCompliant: false,
    ...fields,
  };
}

/** The statement of the example site. */
export const things = [exampleStatement()];
