const languageNames = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });

/**
 * The canonical form of a BCP 47 language tag ("EN-gb" gives "en-GB"), or undefined for what is
 * none. Words such as "svenska" are well formed in BCP 47 but no registered language, and a code
 * of two letters must be a language that exists; of the longer ones not all have a known name.
 * Extensions ("sv-u-co-trad", "en-x-own") are refused too: pages name the language of a passage, and
 * `Intl.DisplayNames` throws for them.
 */
export function canonicalLanguageTag(tag: string): string | undefined {
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag)) return undefined;
  const canonical = canonicalize(tag);
  if (canonical === undefined) return undefined;
  const [language = ""] = canonical.split("-");
  const isKnown = language.length === 3 || nameOf(language) !== undefined;
  return isKnown ? canonical : undefined;
}

/** Gives undefined for tags that any of the uses of a language refuses. */
function canonicalize(tag: string): string | undefined {
  try {
    const canonical = new Intl.Locale(tag).toString();
    languageNames.of(canonical);
    return canonical;
  } catch {
    return undefined;
  }
}

function nameOf(language: string): string | undefined {
  try {
    return languageNames.of(language);
  } catch {
    return undefined;
  }
}
