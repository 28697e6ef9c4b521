import type { Site } from "../../model/site.ts";
import { assessmentMonths, isOlder } from "./checks.ts";
import type { Statement } from "./schema.ts";

/** How far a site meets the law, in the three steps of (EU) 2018/1523: helt, delvis, inte förenlig. */
export type ComplianceLevel = "full" | "partial" | "none";

/** Why it does not meet it fully, or cannot say so. */
export type Shortfall = "problems" | "untested";

export interface Compliance {
  readonly level: ComplianceLevel;
  readonly because: readonly Shortfall[];
}

/**
 * How far a site meets the law. Nobody can claim that it does: full is what is left where the register
 * has nothing that the law asks for, and people have tested the site while its assessment is good.
 * Programs find only a part of all faults. What lies outside the law does not count.
 */
export function complianceOf(
  { notCompliant }: Pick<Statement, "notCompliant">,
  { things, today }: Pick<Site, "things" | "today">,
): Compliance {
  const hasProblems = things["known-problem"].values().some(({ kind }) => kind !== "outside-law");
  const isTested = things["manual-test"]
    .values()
    .some(({ date }) => date <= today && !isOlder(date, assessmentMonths.end, today));
  const because: readonly Shortfall[] = [
    ...(hasProblems ? (["problems"] as const) : []),
    ...(isTested ? [] : (["untested"] as const)),
  ];
  if (notCompliant) return { level: "none", because };
  return { level: because.length === 0 ? "full" : "partial", because };
}
