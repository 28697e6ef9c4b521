import type { RegisteredProblem } from "../../model/known-findings.ts";
import type { AuditFinding } from "../finding.ts";
import { applyRegister, type RegisteredFindings } from "../register.ts";
import type { AuditReport } from "../run/audit-report.ts";
import { type MisnamedProblem, misnamedProblems } from "./misnamed-problems.ts";

/** What an audit says of a site. */
export interface Verdict extends RegisteredFindings {
  /** What the register calls a problem, and is another one by what was found. */
  readonly misnamed: readonly MisnamedProblem[];
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
 * an error where all of the site was looked at, and one of other criteria wherever it matches.
 */
export function verdictOf(report: AuditReport, problems: readonly RegisteredProblem[]): Verdict {
  const { open, known, unmatched: all } = applyRegister(findingsOf(report), problems);
  const misnamed = misnamedProblems(known);
  const unmatched = isAboutAll(report) ? all : [];
  const isClean = [open, unmatched, misnamed].every(({ length }) => length === 0);
  return { open, known, unmatched, misnamed, isGreen: isClean && hasLooked(report) };
}

/** Whether it is about the whole site, with all parts of the audit. */
function isAboutAll({ isWhole, shard }: AuditReport): boolean {
  return isWhole && !shard;
}

/** Whether there is anything that it proves. A part of an audit may have no page of its own. */
function hasLooked(report: AuditReport): boolean {
  const { results, looks, shard, isLive, isNothingChanged } = report;
  if (isNothingChanged) return true;
  if (isAboutAll(report) && results.length === 0) return false;
  return results.every(({ checked }) => checked > 0) && (looks.length > 0 || !!shard || !!isLive);
}
