import { filled } from "../../model/skeleton.ts";
import { defineData, defineKind } from "../kind.ts";
import { type ManualTest, manualTestSchema } from "./schema.ts";

/** What people have tried; the accessibility statement tells of it. */
export const manualTest = defineKind({
  name: "manual-test",
  pages: {},
  data: defineData<ManualTest>({
    folder: "accessibility/tests",
    fields: "manualTest",
    schema: manualTestSchema,
    skeleton: {
      fields: ({ date }) => ({ date, tools: filled, pages: ["section:start"] }),
    },
    isNamed: false,
    standsOn: "section:accessibility-statement",
    statedDays: ({ date }) => [{ path: ["date"], date }],
  }),
  plan: () => [],
});
