import { commonest } from "./site-addresses.ts";

/** A list of entries that several pages repeat. */
export interface RepeatedEntries {
  /** The address of the page. */
  readonly page: string;
  /** Each once, in the order of the page. */
  readonly entries: readonly string[];
}

/** An entry that stands elsewhere than on most pages. */
export interface MisplacedEntry {
  readonly page: string;
  readonly entry: string;
  /** The entry that it follows, and that follows it on other pages. */
  readonly after: string;
}

/**
 * Compares the order of what pages repeat with the order on most of them. What a page has not, or has
 * beside it, is no matter: only the order of what it shares counts (WCAG 3.2.3, 3.2.6).
 */
export function* misplacedEntries(all: readonly RepeatedEntries[]): Generator<MisplacedEntry> {
  const usual = commonest(all.map(({ entries }) => JSON.stringify(entries)));
  const places = new Map<string, number>(
    [...new Set(JSON.parse(usual ?? "[]") as readonly string[])].map((entry, place) => [
      entry,
      place,
    ]),
  );
  for (const { page, entries } of all) {
    const shared = [...new Set(entries)].filter((entry) => places.has(entry));
    const index = shared.findIndex(
      (entry, place) => (places.get(entry) ?? 0) < (places.get(shared[place - 1] ?? "") ?? -1),
    );
    const [after, entry] = shared.slice(Math.max(0, index - 1), index + 1);
    if (index > 0 && entry !== undefined && after !== undefined) yield { page, entry, after };
  }
}
