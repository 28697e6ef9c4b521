/**
 * What axe has found about contrast, from page to page: the ways in which texts stand that can be read,
 * as `in-page/remember-contrast.ts` describes them.
 */
export interface ContrastMemory {
  readonly known: () => readonly string[];
  readonly learn: (situations: readonly string[]) => void;
}

/** More are handed to each page only where a site has a colour of its own for everything. */
const mostKnown = 500;

/** Longer is what has a picture in its own address: axe is never sure of it. */
const longest = 500;

/** Opens one that knows nothing. */
export function openContrastMemory(): ContrastMemory {
  const known = new Set<string>();
  return {
    known: () => [...known],
    learn: (situations) => {
      for (const situation of situations)
        if (known.size < mostKnown && situation.length <= longest) known.add(situation);
    },
  };
}
