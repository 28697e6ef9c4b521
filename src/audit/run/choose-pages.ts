import { matchesGlob } from "node:path";
import type { Shard } from "./audit-report.ts";

/** Which of the pages of a site are looked at. */
export interface Choice {
  /** Patterns of addresses, such as `/sv/nyheter/**`; all pages where there is none. */
  readonly patterns: readonly string[];
  /** Every so-manieth page of those, from the one with the number of the part. */
  readonly shard?: Shard | undefined;
}

/** The patterns that somebody has given, each apart or several with commas between: every address begins with a slash. */
export function patternsOf(given: readonly string[]): readonly string[] {
  return given.flatMap((one) => one.split(/,\s*(?=\/)/));
}

/** The patterns that no page matches: they are slips, and what they mean would not be looked at. */
export function idlePatterns(
  pages: readonly string[],
  patterns: readonly string[],
): readonly string[] {
  return patterns.filter((pattern) => !pages.some((page) => matchesGlob(page, pattern)));
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
