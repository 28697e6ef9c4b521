import type { Look } from "../browser/audit-pages.ts";
import { type AuditReport, reportVersion } from "./audit-report.ts";

/** Why reports cannot be joined. */
export type MergeFault =
  | { readonly fault: "other-audit"; readonly index: number }
  | { readonly fault: "twice"; readonly index: number }
  | { readonly fault: "missing"; readonly indices: readonly number[]; readonly count: number };

/**
 * Joins the reports of all parts of a divided audit: what comes of it is what one audit of all pages
 * would have reported, but for the times. What can be opened and is the same on pages of several parts
 * was judged in each of them: what was found on the first page counts.
 */
export function mergeReports(
  reports: readonly AuditReport[],
): { readonly report: AuditReport } | MergeFault {
  const [first] = reports;
  const count = first?.shard?.count ?? 1;
  const seen = new Set<number>();
  for (const { shard, subject } of reports) {
    const index = shard?.index ?? 1;
    if (subject !== first?.subject || (shard?.count ?? 1) !== count)
      return { fault: "other-audit", index };
    if (seen.has(index)) return { fault: "twice", index };
    seen.add(index);
  }
  const missing = Array.from({ length: count }, (_, index) => index + 1).filter(
    (index) => !seen.has(index),
  );
  if (missing.length > 0) return { fault: "missing", indices: missing, count };
  return {
    report: {
      version: reportVersion,
      subject: first?.subject ?? "",
      isWhole: reports.every(({ isWhole }) => isWhole),
      ...(reports.every(({ isLive }) => isLive) ? { isLive: true } : {}),
      ...(reports.every(({ isNothingChanged }) => isNothingChanged)
        ? { isNothingChanged: true }
        : {}),
      results: reports.flatMap(({ results }) => results),
      looks: firstOfEach(inOrder(reports.flatMap(({ looks }) => looks))),
    },
  };
}

/** By page; within a page they stand as they do in the one report that has them. */
export function inOrder(looks: readonly Look[]): readonly Look[] {
  return looks.toSorted((one, other) => compare(one.page, other.page));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function firstOfEach(looks: readonly Look[]): readonly Look[] {
  const seen = new Set<string>();
  return looks.filter(({ look, component }) => {
    if (component === undefined) return true;
    const key = `${look} ${component}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
