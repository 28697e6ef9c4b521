import { z } from "zod";
import { date, referenceTo, refuse, type SharedSchemas } from "../../model/shared-schemas.ts";

/** How people have tried a site; `people` are those with disabilities who use it as they do others. */
const testMethods = [
  "screen-reader",
  "keyboard",
  "magnification",
  "voice-control",
  "people",
  "other",
] as const;
export type TestMethod = (typeof testMethods)[number];

/** The ways that say nothing without the name and the version of what was used. */
const withTools: readonly TestMethod[] = ["screen-reader", "magnification", "voice-control"];

/** `_data/accessibility/tests/ID.json`: what people have tried, on which pages, and what came of it. */
export function manualTestSchema(shared: SharedSchemas) {
  const { inlineText } = shared;
  return z
    .strictObject({
      $schema: z.string().optional(),
      date,
      method: z.enum(testMethods),
      /** Programs and devices, with their versions. */
      tools: inlineText.optional(),
      /** Who tested; people without names, unless they want to be named. */
      testers: inlineText,
      pages: z.array(shared.thingReference).min(1),
      result: shared.markdown,
      problems: z.array(referenceTo("known-problem")).default([]),
    })
    .superRefine(({ method, tools }, context) => {
      if (tools === undefined && withTools.includes(method))
        refuse(context, "missing-field", {}, ["tools"]);
    });
}

type ManualTestFields = z.output<ReturnType<typeof manualTestSchema>>;

export interface ManualTest extends ManualTestFields {
  readonly id: string;
}

declare module "../../model/site.ts" {
  interface ThingTypes {
    readonly "manual-test": ManualTest;
  }
}
