/** Collators by their languages: making one is slow. */
type Collators = Map<string, Intl.Collator>;

const orders: Collators = new Map();
const letters: Collators = new Map();

/**
 * A comparison for sorting in the order of a language: in Swedish, z comes before å, ä and ö, and é
 * stands with e. Numbers in texts are ordered by value. A language without an order of its own in
 * CLDR gets the general one, never the machine's.
 */
export function compareIn(language: string): (a: string, b: string) => number {
  return collatorOf(language, orders, { numeric: true }).compare;
}

/** Whether two letters are the same one in a language, in whatever case and with whatever accents. */
export function isSameLetter(a: string, b: string, language: string): boolean {
  return collatorOf(language, letters, { sensitivity: "base" }).compare(a, b) === 0;
}

function collatorOf(
  language: string,
  known: Collators,
  options: Intl.CollatorOptions,
): Intl.Collator {
  const collator = known.get(language) ?? new Intl.Collator([language, "en"], options);
  known.set(language, collator);
  return collator;
}
