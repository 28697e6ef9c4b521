import { exampleProblems } from "../../../src/kinds/known-problem/examples.ts";
import type { KnownProblem } from "../../../src/kinds/known-problem/schema.ts";
import { things as exampleTests } from "../../../src/kinds/manual-test/examples.ts";
import type { ManualTest } from "../../../src/kinds/manual-test/schema.ts";
import type { ProblemKind } from "../../../src/kinds/problem-choices.ts";
import type { Site } from "../../../src/model/site.ts";
import { siteWith } from "../../model/site-with.ts";

/** The day on which these sites are built. */
export const today = "2030-05-01";

const site = siteWith();

/** A site with a register, on a day. */
export function registerWith(
  problems: readonly KnownProblem[],
  tests: readonly ManualTest[] = exampleTests,
): Pick<Site, "things" | "today"> {
  return {
    today,
    things: {
      ...site.things,
      "known-problem": new Map(problems.map((one) => [one.id, one])),
      "manual-test": new Map(tests.map((one) => [one.id, one])),
    },
  };
}

/** An invented problem of a kind. */
export function problemOf(kind: ProblemKind, id: string = kind): KnownProblem {
  const problem = exampleProblems.find((one) => one.kind === kind);
  if (!problem) throw new Error(`there is no example of ${kind}`);
  return { ...problem, id };
}

/** A test that people made on a day. */
export function testOn(date: string): ManualTest {
  const [example] = exampleTests;
  if (!example) throw new Error("there is no example of a test");
  return { ...example, date };
}
