import type { AuditFinding } from "../audit/finding.ts";
import { type NewAndMended, newAndMended } from "./new-and-mended.ts";

/**
 * What an audit finds on pages of a branch and not before, and the other way round. A fault that is seen
 * in several states is the same in all of them.
 * @param moved the addresses of pages after, by those before
 */
export function compareFindings(
  before: readonly AuditFinding[],
  after: readonly AuditFinding[],
  moved: ReadonlyMap<string, string>,
): NewAndMended<AuditFinding> {
  const place = ({ engine, rule, page, around: [innermost = ""] = [] }: AuditFinding) =>
    [engine, rule, moved.get(page) ?? page, innermost].join("\0");
  const element = (finding: AuditFinding) =>
    [place(finding), finding.html ?? finding.message ?? ""].join("\0");
  // An element that is written otherwise may have the same fault: then it is not new.
  return newAndMended(oneOfEach(before, element), oneOfEach(after, element), [element, place]);
}

function oneOfEach(
  findings: readonly AuditFinding[],
  keyOf: (finding: AuditFinding) => string,
): readonly AuditFinding[] {
  return [...Map.groupBy(findings, keyOf).values()].flatMap(([first]) => first ?? []);
}
