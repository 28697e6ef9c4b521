import { z } from "zod";
import { lifeFields } from "../../model/life.ts";
import { withSlugs } from "../../model/own-slugs.ts";
import type { Reference } from "../../model/reference.ts";
import {
  identifier,
  referenceTo,
  refuseReversed,
  type SharedSchemas,
} from "../../model/shared-schemas.ts";
import { budgetTableSchema } from "./budget-table.ts";
import { effectTargetSchema, financialGoalSchema } from "./effect-target.ts";
import { chartUnitSchema } from "./organisation-chart.ts";

/** `_data/plans/ID.json`: what a body means to reach in a period, and with what means. */
export function planSchema(shared: SharedSchemas) {
  const { inlineText, markdown, printedPage } = shared;
  const statement = z
    .strictObject({ text: inlineText, page: printedPage.optional() })
    .meta({ shape: "statement" });
  return withSlugs(
    z.strictObject({
      $schema: z.string().optional(),
      title: inlineText,
      slug: shared.slugs.optional(),
      organisation: referenceTo("organisation"),
      /** The document that the plan was published as; page numbers are those printed in it. */
      document: referenceTo("document").optional(),
      /** The plan that this one succeeds: targets and areas with the same id are the same ones. */
      predecessor: referenceTo("plan").optional(),
      period: z
        .strictObject({ from: shared.partialDate, to: shared.partialDate })
        .superRefine((period, context) => refuseReversed(period, context, "to")),
      introduction: markdown.optional(),
      vision: statement.optional(),
      mission: statement.optional(),
      divisions: z.array(
        z.strictObject({ id: identifier, name: inlineText, page: printedPage.optional() }),
      ),
      areas: z.array(areaSchema(shared)).min(1),
      strategies: z.array(numbered({ inlineText, printedPage })).default([]),
      financialGoals: z.array(financialGoalSchema(shared)).default([]),
      chart: z
        .strictObject({
          page: printedPage.optional(),
          units: z.array(chartUnitSchema(shared)).min(1),
        })
        .optional(),
      staff: staffSchema(shared).optional(),
      /** Other numbers that are worth knowing. */
      facts: z.array(numbered({ inlineText, printedPage })).default([]),
      budgetTables: z.array(budgetTableSchema(shared)).default([]),
      /** What the source names and does not hold. */
      missing: z
        .array(
          z.strictObject({
            id: identifier,
            /** The area that it concerns; absent where it concerns the whole plan. */
            area: identifier.meta({ ownPart: "areas" }).optional(),
            what: inlineText,
            page: printedPage.optional(),
          }),
        )
        .default([]),
      ...lifeFields,
    }),
    ({ title }) => title,
  );
}

function areaSchema(shared: SharedSchemas) {
  const { inlineText, printedPage } = shared;
  return withSlugs(
    z.strictObject({
      id: identifier,
      division: identifier.meta({ ownPart: "divisions" }),
      name: inlineText,
      slug: shared.slugs.optional(),
      page: printedPage.optional(),
      /** Why the chapter's text is not there. */
      textMissing: inlineText.optional(),
      /** Priorities of today that concern the same subject. */
      relatedPriorities: z.array(referenceTo("priority")).default([]),
      strategicGoal: numbered({ inlineText, printedPage }).optional(),
      subGoals: z.array(numbered({ inlineText, printedPage })).default([]),
      targets: z.array(effectTargetSchema(shared)).default([]),
      actionGroups: z.array(actionGroupSchema(shared)).default([]),
    }),
    ({ name }) => name,
  );
}

/** A sentence of the plan that can be pointed to: it has an id, and the page on which it is printed. */
function numbered({ inlineText, printedPage }: Pick<SharedSchemas, "inlineText" | "printedPage">) {
  return z
    .strictObject({ id: identifier, text: inlineText, page: printedPage.optional() })
    .meta({ shape: "planPoint" });
}

function actionGroupSchema({ inlineText, printedPage }: SharedSchemas) {
  const detail = z.strictObject({ id: identifier, text: inlineText });
  return z.strictObject({
    id: identifier,
    heading: inlineText.optional(),
    introduction: inlineText.optional(),
    style: z.enum(["numbered", "bulleted", "paragraphs"]),
    page: printedPage.optional(),
    /** What the source says after the actions. */
    conclusion: inlineText.optional(),
    actions: z.array(detail.extend({ children: z.array(detail).default([]) })).min(1),
  });
}

function staffSchema({ inlineText, printedPage }: SharedSchemas) {
  return z.strictObject({
    asOf: inlineText,
    page: printedPage.optional(),
    rows: z
      .array(
        z.strictObject({
          id: identifier,
          name: inlineText,
          people: z.int().min(0),
          /** Full-time equivalents. */
          fullTime: z.number().min(0),
          note: inlineText.optional(),
        }),
      )
      .min(1),
    note: inlineText.optional(),
  });
}

export type PlanFields = z.output<ReturnType<typeof planSchema>>;

export type Area = PlanFields["areas"][number];
export type ActionGroup = Area["actionGroups"][number];
export type Staff = NonNullable<PlanFields["staff"]>;

export interface Plan extends PlanFields {
  readonly id: string;
  /** The plans that name this one as their predecessor. */
  readonly successors: readonly Reference<"plan">[];
}

declare module "../../model/site.ts" {
  interface ThingTypes {
    readonly plan: Plan;
    readonly area: Area;
  }
}
