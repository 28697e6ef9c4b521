import { z } from "zod";
import { parseReference, type Reference } from "../../model/reference.ts";
import {
  date,
  filledString,
  refuse,
  refuseReversed,
  type SharedSchemas,
} from "../../model/shared-schemas.ts";
import { textRules } from "../../model/text-rules.ts";
import { usageSituations } from "../problem-choices.ts";
import { isCriterion } from "./criteria.ts";

/** `_data/accessibility/problems/ID.json`: a part of the site that not everybody can use. */
export function knownProblemSchema(shared: SharedSchemas) {
  const { markdown, inlineText } = shared;
  const common = commonFields(shared);
  return z.discriminatedUnion("kind", [
    z
      .strictObject({
        kind: z.literal("non-compliance"),
        ...common,
        criteria: z.array(criterion).min(1),
        situations: z.array(z.enum(usageSituations)).min(1),
        reason: markdown.optional(),
        /** When or how it will be mended; one of the two must be there. */
        mendedBy: date.optional(),
        plan: inlineText.optional(),
      })
      .superRefine(({ since, mendedBy, plan }, context) => {
        if (mendedBy === undefined && plan === undefined)
          refuse(context, "problem-without-plan", {}, ["plan"]);
        refuseReversed({ from: since, to: mendedBy }, context, "mendedBy");
      }),
    z.strictObject({
      kind: z.literal("disproportionate-burden"),
      ...common,
      ...optionalMarks,
      /** The assessment that 12 § asks for. */
      reason: markdown,
    }),
    z.strictObject({
      kind: z.literal("outside-law"),
      ...common,
      ...optionalMarks,
      /** Where 9 § says so. */
      reason: markdown,
    }),
  ]);
}

function commonFields(shared: SharedSchemas) {
  const pages = z.array(pageOrPattern(shared)).min(1).optional();
  return {
    $schema: z.string().optional(),
    title: shared.inlineText,
    description: shared.markdown.optional(),
    /** Without them, the whole site. */
    pages,
    since: date,
    /** What audits find because of it. */
    findings: z
      .array(
        z.strictObject({
          rule: auditRule,
          /** Without them, the pages of the problem. */
          pages,
          states: z.array(filledString).min(1).optional(),
          selector: filledString.optional(),
        }),
      )
      .default([]),
  };
}

/** The number of a success criterion of WCAG. */
const criterion = z
  .string()
  .superRefine((value, context) => {
    if (!isCriterion(value)) refuse(context, "not-a-criterion", { value });
  })
  .meta(textRules.criterion);

const optionalMarks = {
  criteria: z.array(criterion).default([]),
  situations: z.array(z.enum(usageSituations)).default([]),
};

/** A rule of an audit: `axe:color-contrast`, `focus-visible`. */
const auditRule = z
  .string()
  .refine((text) => new RegExp(textRules.auditRule.pattern).test(text), {
    params: { fault: "not-an-audit-rule", values: {} },
  })
  .meta(textRules.auditRule);

/** A page by its reference, or the addresses of several: `/sv/nyheter/*`. */
function pageOrPattern({ kinds }: SharedSchemas) {
  return z
    .string()
    .transform((text, context): Reference | string => {
      if (new RegExp(textRules.addresses.pattern).test(text)) return text;
      const reference = parseReference(text);
      if (reference && kinds.references.includes(reference.kind)) return reference;
      return refuse(context, "not-addresses", { value: text });
    })
    .meta(textRules.pageOrAddresses);
}

type KnownProblemFields = z.output<ReturnType<typeof knownProblemSchema>>;

export type KnownProblem = KnownProblemFields & { readonly id: string };

declare module "../../model/site.ts" {
  interface ThingTypes {
    readonly "known-problem": KnownProblem;
  }
}
