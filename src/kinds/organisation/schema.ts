import { z } from "zod";
import type { Reference } from "../../model/reference.ts";
import {
  filledString,
  referenceTo,
  refuseReversed,
  type SharedSchemas,
} from "../../model/shared-schemas.ts";

export const organisationKinds = [
  "region",
  "regional-association",
  "municipality",
  "county-administrative-board",
  "government-agency",
  "county-council",
  "non-profit",
  "company",
  "programme",
  "project",
] as const;

/** `_data/organisations/ID.json`. */
export function organisationSchema(shared: SharedSchemas) {
  return z.strictObject({
    $schema: z.string().optional(),
    name: shared.inlineText,
    shortName: shared.inlineText.optional(),
    kind: z.enum(organisationKinds),
    county: shared.text.optional(),
    /** When the organisation existed, as far as it is known. */
    period: z
      .strictObject({ from: shared.partialDate.optional(), to: shared.partialDate.optional() })
      .superRefine((period, context) => refuseReversed(period, context, "to"))
      .optional(),
    /** The organisations whose tasks it took over. Successors follow from these. */
    predecessors: z.array(referenceTo("organisation")).default([]),
    members: z.array(referenceTo("organisation")).default([]),
    memberCount: z.int().min(1).optional(),
    addresses: z
      .array(
        z.strictObject({
          kind: z.enum(["postal", "visiting"]),
          street: filledString,
          postalCode: filledString.optional(),
          locality: filledString.optional(),
        }),
      )
      .default([]),
    phones: z.array(shared.telephone).default([]),
    email: shared.emailAddress.optional(),
    website: shared.webAddress.optional(),
    description: shared.markdown.optional(),
  });
}

type OrganisationFields = z.output<ReturnType<typeof organisationSchema>>;

export interface Organisation extends OrganisationFields {
  readonly id: string;
  readonly successors: readonly Reference<"organisation">[];
}

declare module "../../model/site.ts" {
  interface ThingTypes {
    readonly organisation: Organisation;
  }
}
