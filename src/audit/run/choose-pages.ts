import { matchesGlob } from "node:path";
import type { Shard } from "./audit-report.ts";

/** Which of the pages of a site are looked at. */
export interface Choice {
  /** Patterns of addresses, such as `/sv/nyheter/**`; all pages where there is none. */
  readonly patterns: readonly string[];
  /** Every so-manieth page of those, from the one with the number of the part. */
  readonly shard?: Shard | undefined;
}

/** The pages that are chosen, in the order in which they stand. */
export function choosePages(
  pages: readonly string[],
  { patterns, shard }: Choice,
): readonly string[] {
  const chosen =
    patterns.length === 0
      ? pages
      : pages.filter((page) => patterns.some((pattern) => matchesGlob(page, pattern)));
  if (!shard) return chosen;
  return chosen.filter((_page, index) => index % shard.count === shard.index - 1);
}

/** Those of the patterns that fit no page: whoever writes one wrong is not told that all is well. */
export function idlePatterns(
  pages: readonly string[],
  patterns: readonly string[],
): readonly string[] {
  return patterns.filter((pattern) => !pages.some((page) => matchesGlob(page, pattern)));
}
