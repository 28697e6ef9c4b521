import { z } from "zod";
import { identifier, referenceTo, refuse, type SharedSchemas } from "../../model/shared-schemas.ts";

/** How the measured value is to stand to the target's value. */
const comparators = [
  "at-least",
  "at-most",
  "more-than",
  "less-than",
  "equals",
  "towards",
  "increase-by",
  "decrease-by",
  "all",
  "achieved",
] as const;

/** What a value counts. */
export const units = [
  "percent",
  "percentage-points",
  "people",
  "trips",
  "count",
  "establishments",
  "municipalities",
  "areas",
  "none",
] as const;

/** What a target without a number of its own is compared with. */
export const references = ["previous-year", "national-average", "national-level", "zero"] as const;

const unit = z.enum(units).meta({ shape: "unit" });

const measure = {
  comparator: z.enum(comparators).meta({ shape: "comparator" }),
  /** Null where the target is a comparison with something else, or the number is lost. */
  value: z.number().nullable(),
  unit,
  period: z.enum(["per-year"]).optional(),
};

/** An effect target: what is to be seen in the world when the plan has worked. */
export function effectTargetSchema(shared: SharedSchemas) {
  const { inlineText, printedPage, partialDate } = shared;
  return z
    .strictObject({
      id: identifier,
      /** What is measured. */
      metric: inlineText,
      ...measure,
      reference: z.enum(references).optional(),
      /** With `increase-by` and `decrease-by`: the value is the least that will do. */
      atLeast: z.boolean().default(false),
      note: inlineText.optional(),
      baseline: z
        .strictObject({
          value: z.number(),
          unit,
          /** Null where the source has lost it. */
          year: partialDate.nullable(),
          source: inlineText,
          /** The value of what the target is compared with, in the same unit. */
          referenceValue: z.number().optional(),
        })
        .optional(),
      /** The same target is worded differently on the scorecard and in its chapter. */
      wordings: z
        .array(
          z.strictObject({
            place: z.enum(["scorecard", "chapter"]),
            page: printedPage.optional(),
            text: inlineText,
          }),
        )
        .min(1),
      /** What became of it, year by year. */
      followUps: z
        .array(
          z.strictObject({
            year: partialDate,
            value: z.number().nullable(),
            source: inlineText.optional(),
            note: inlineText.optional(),
          }),
        )
        .default([]),
      contacts: z.array(referenceTo("contact")).default([]),
      missing: z.array(inlineText).default([]),
    })
    .superRefine(({ comparator, value, reference }, context) => {
      const isComplete =
        value !== null || reference !== undefined || ["all", "achieved"].includes(comparator);
      if (!isComplete) refuse(context, "target-without-value", { comparator }, ["value"]);
    });
}

/** A goal for the body's own economy. */
export function financialGoalSchema({ inlineText, printedPage, partialDate }: SharedSchemas) {
  return z.strictObject({
    id: identifier,
    metric: inlineText,
    ...measure,
    deadline: partialDate.optional(),
    text: inlineText,
    page: printedPage.optional(),
  });
}

export type EffectTarget = z.output<ReturnType<typeof effectTargetSchema>>;
export type FinancialGoal = z.output<ReturnType<typeof financialGoalSchema>>;
