import type { AuditFinding } from "./finding.ts";

/** Is told how many of all pages have been looked at. */
export type OnPage = (done: number, all: number) => void;

/** What one audit of a built site did. */
export interface AuditResult {
  readonly name: string;
  /** How many pages, files or links were looked at: an audit that looked at nothing proves nothing. */
  readonly checked: number;
  readonly findings: readonly AuditFinding[];
}
