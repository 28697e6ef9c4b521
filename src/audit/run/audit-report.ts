import type { AuditResult } from "../audit-result.ts";
import type { Look } from "../browser/audit-pages.ts";

/** A part of an audit that is divided over machines: `{ index: 2, count: 4 }` is the second of four. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** What an audit of a built site has found, as `--json` writes it. */
export interface AuditReport {
  /** Of this format. */
  readonly version: 1;
  /** A digest of the pages, the states and the judges: only parts of the same audit can be joined. */
  readonly subject: string;
  /** Missing where it is no part. */
  readonly shard?: Shard;
  /** Whether the audit, with all its parts, is about every page in every state. */
  readonly isWhole: boolean;
  /** Set where the site was looked at as its host sends it, and no page in a browser. */
  readonly isLive?: true;
  /** Set where only what has changed was to be looked at, and nothing has. */
  readonly isNothingChanged?: true;
  /** What was looked at without states: HTML, links, weight. The first part of a divided audit has it. */
  readonly results: readonly AuditResult[];
  /** Sorted by page, and then in the order of the states. */
  readonly looks: readonly Look[];
}

/** The version of the format that this program writes and reads. */
export const reportVersion = 1;
