const languageNames = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });

/**
 * The canonical form of a BCP 47 language tag ("EN-gb" gives "en-GB"), or undefined for what is
 * none. Words such as "svenska" are well formed in BCP 47 but no registered language, and a code
 * of two letters must be a language that exists; of the longer ones not all have a known name.
 */
export function canonicalLanguageTag(tag: string): string | undefined {
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(tag)) return undefined;
  const canonical = canonicalize(tag);
  const language = canonical?.split("-")[0] ?? "";
  const isKnown = language.length === 3 || languageNames.of(language) !== undefined;
  return isKnown ? canonical : undefined;
}

function canonicalize(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}
