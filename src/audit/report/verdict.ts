import type { RegisteredProblem } from "../../model/known-findings.ts";
import type { AuditFinding } from "../finding.ts";
import { applyRegister, type RegisteredFindings } from "../register.ts";
import type { AuditReport } from "../run/audit-report.ts";

/** What an audit says of a site. */
export interface Verdict extends RegisteredFindings {
  /** Whether everything was looked at that was to be, nothing new was found, and the register is true. */
  readonly isGreen: boolean;
}

/** All that an audit has found. */
export function findingsOf({ results, looks }: AuditReport): readonly AuditFinding[] {
  return [
    ...results.flatMap(({ findings }) => findings),
    ...looks.flatMap(({ findings }) => findings),
  ];
}

/**
 * Judges what an audit has found by what the register of the site knows. An entry that matches nothing is
 * an error where all of the site was looked at.
 */
export function verdictOf(report: AuditReport, problems: readonly RegisteredProblem[]): Verdict {
  const { open, known, unmatched: all } = applyRegister(findingsOf(report), problems);
  const { results, looks, shard, isWhole, isLive } = report;
  const unmatched = isWhole && !shard ? all : [];
  const hasLooked =
    results.every(({ checked }) => checked > 0) && (looks.length > 0 || !!shard || !!isLive);
  return {
    open,
    known,
    unmatched,
    isGreen: hasLooked && open.length === 0 && unmatched.length === 0,
  };
}
