import type { AuditFinding } from "./finding.ts";

/** Is told how many of all pages have been looked at. */
export type OnPage = (done: number, all: number) => void;

/** The audits that need no browser, and Lighthouse. The locales have their names for people. */
export type AuditName = "html" | "links" | "weight" | "lighthouse" | "published";

/** What one audit of a built site did. */
export interface AuditResult {
  readonly name: AuditName;
  /** How many pages, files or links were looked at: an audit that looked at nothing proves nothing. */
  readonly checked: number;
  readonly findings: readonly AuditFinding[];
}
