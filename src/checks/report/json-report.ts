import type { Remark } from "../remark.ts";

/** Remarks for programs: a list of them as they are. */
export function jsonReport(remarks: readonly Remark[]): string {
  return JSON.stringify(remarks, null, 2);
}
