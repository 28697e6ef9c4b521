import type { Organisation } from "./schema.ts";

/** A plainly invented body. */
export function exampleOrganisation(fields: Partial<Organisation>): Organisation {
  return {
    id: "example-body",
    name: { sv: "Exempelorganet", en: "The Example Body" },
    kind: "region",
    predecessors: [],
    successors: [],
    members: [],
    addresses: [],
    phones: [],
    ...fields,
  };
}

/** The organisations of the example site. */
export const things = [exampleOrganisation({})];
