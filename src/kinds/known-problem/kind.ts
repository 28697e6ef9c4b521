import { filled } from "../../model/skeleton.ts";
import { defineData, defineKind } from "../kind.ts";
import { checkProblem } from "./checks.ts";
import { problemsFolder, registeredProblems } from "./registered-problems.ts";
import { type KnownProblem, knownProblemSchema } from "./schema.ts";

/** A part of the site that not everybody can use; the accessibility statement tells of all of them. */
export const knownProblem = defineKind({
  name: "known-problem",
  pages: {},
  data: defineData<KnownProblem>({
    folder: problemsFolder,
    fields: "knownProblem",
    schema: knownProblemSchema,
    skeleton: {
      fields: () => ({ criteria: ["1.1.1"], situations: ["without-vision"], plan: filled }),
    },
    standsOn: "section:accessibility-statement",
    nameOf: ({ title }) => title,
    statedDays: ({ since }) => [{ path: ["since"], date: since }],
    checkInSite: checkProblem,
  }),
  register: registeredProblems,
  plan: () => [],
});
