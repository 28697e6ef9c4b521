const collators = new Map<string, Intl.Collator>();

/**
 * A comparison for sorting in the order of a language: in Swedish, z comes before å, ä and ö, and é
 * stands with e. Numbers in texts are ordered by value. A language without an order of its own in
 * CLDR gets the general one, never the machine's.
 */
export function compareIn(language: string): (a: string, b: string) => number {
  const known = collators.get(language);
  if (known !== undefined) return known.compare;
  const collator = new Intl.Collator([language, "en"], { numeric: true });
  collators.set(language, collator);
  return collator.compare;
}
