import type { AuditFinding } from "../finding.ts";
import type { View } from "../state.ts";
import type { ActCase, NotRun } from "./act-cases.ts";
import { actIdsOf, criteriaIn, procedureOf, proceduresOf } from "./procedures.ts";

/** What the audit says of a test case. */
export interface CaseResult {
  readonly case: ActCase;
  /** Rules that say that they implement the ACT rule, and found something. */
  readonly named: readonly string[];
  /** Other rules that found something against a success criterion of the ACT rule. */
  readonly byCriterion: readonly string[];
  /** The success criteria that those rules that are named say are not met. */
  readonly reported: readonly string[];
  /** `unseen`: the browser could not look at it, though it tried twice. */
  readonly notRun?: NotRun | "unseen";
}

/** Of how many cases something was found: by rules of this name, and by whatever says the criterion. */
export interface Counted {
  readonly all: number;
  readonly named: number;
  readonly any: number;
}

/**
 * How well an ACT rule is implemented, by the W3C's terms
 * (https://www.w3.org/WAI/standards-guidelines/act/implementations/): `consistent` finds all failed cases,
 * accuses no other, and says the criteria that are not met; `partial` finds some and accuses none;
 * `inconsistent` accuses a case that is right; `none`: no rule says that it implements it, or none of its
 * failed cases is found.
 */
export type Consistency = "consistent" | "partial" | "inconsistent" | "none";

/** What the audit says of all test cases of an ACT rule. */
export interface RuleResult {
  readonly ruleId: string;
  readonly ruleName: string;
  /** The rules that say that they implement it, and that look at pages in the state of the cases. */
  readonly procedures: readonly string[];
  /** Cases that must fail, as far as they were run. */
  readonly failed: Counted;
  /** Cases that must not: passed and inapplicable ones. */
  readonly right: Counted;
  readonly notRun: number;
  readonly consistency: Consistency;
  readonly cases: readonly CaseResult[];
}

/**
 * Compares what was found in test cases with what must be.
 * @param found by the paths of the cases
 * @param view in which they were looked at
 */
export function measureCases(
  cases: readonly ActCase[],
  found: ReadonlyMap<string, readonly AuditFinding[]>,
  view: View,
): readonly RuleResult[] {
  return [...Map.groupBy(cases, ({ ruleId }) => ruleId)].map(([ruleId, ofRule]) => {
    const results = ofRule.map((one) => measureCase(one, found.get(one.path)));
    const run = results.filter(({ notRun }) => notRun === undefined);
    const basics = {
      ruleId,
      ruleName: ofRule[0]?.ruleName ?? "",
      procedures: proceduresOf(ruleId, view),
      failed: count(run.filter(isToFail)),
      right: count(run.filter((result) => !isToFail(result))),
      notRun: results.length - run.length,
      cases: results,
    };
    return { ...basics, consistency: consistencyOf(basics) };
  });
}

function measureCase(one: ActCase, findings: readonly AuditFinding[] | undefined): CaseResult {
  const nothing = { case: one, named: [], byCriterion: [], reported: [] };
  if (one.notRun || !findings) return { ...nothing, notRun: one.notRun ?? "unseen" };
  const named = findings.filter((finding) => actIdsOf(finding).includes(one.ruleId));
  const others = findings.filter(
    (finding) =>
      !named.includes(finding) &&
      criteriaIn(finding).some((criterion) => one.criteria.includes(criterion)),
  );
  const isUnseen = findings.some(({ engine }) => engine === "run");
  return {
    case: one,
    named: namesOf(named),
    byCriterion: namesOf(others),
    reported: [...new Set(named.flatMap(criteriaIn))].sort(),
    // What is found is found, whatever could not be looked at besides.
    ...(isUnseen && named.length + others.length === 0 ? { notRun: "unseen" } : {}),
  };
}

function namesOf(findings: readonly AuditFinding[]): readonly string[] {
  return [...new Set(findings.map(procedureOf))].sort();
}

/** Whether the ACT rule must fail it. */
function isToFail(result: CaseResult): boolean {
  return result.case.expected === "failed";
}

function count(results: readonly CaseResult[]): Counted {
  return {
    all: results.length,
    named: results.filter(({ named }) => named.length > 0).length,
    any: results.filter(({ named, byCriterion }) => named.length + byCriterion.length > 0).length,
  };
}

function consistencyOf({
  procedures,
  failed,
  right,
  cases,
}: Omit<RuleResult, "consistency">): Consistency {
  if (procedures.length === 0) return "none";
  if (right.named > 0) return "inconsistent";
  if (failed.named === 0) return "none";
  const saysCriteria = cases
    .filter(({ named }) => named.length > 0)
    .every(({ reported, case: { required } }) => required.every((one) => reported.includes(one)));
  return failed.named === failed.all && saysCriteria ? "consistent" : "partial";
}

/** The sums over all rules. */
export function sumOf(rules: readonly RuleResult[], of: "failed" | "right"): Counted {
  const sum = (name: keyof Counted) => rules.reduce((total, rule) => total + rule[of][name], 0);
  return { all: sum("all"), named: sum("named"), any: sum("any") };
}
