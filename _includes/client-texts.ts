import type { Translator } from "../src/i18n/translator.ts";

/** Texts with plural forms of which a script chooses the one that fits. */
type CountedText =
  | "ui.search.suggestionCount"
  | "ui.search.resultCount"
  | "ui.search.onlyLonger"
  | "ui.search.longer"
  | "ui.contact.search.count";

/** Enough numbers to meet every plural form of every language in CLDR that whole numbers have. */
const samples = Array.from({ length: 200 }, (_, number) => number);

/**
 * All plural forms of a text, as JSON in an attribute for a script that knows the number:
 * `{"one":"{number} träff","other":"{number} träffar"}`.
 */
export function countedText({ t }: Translator, key: CountedText): string {
  const rules = new Intl.PluralRules(t("format.locale"));
  const forms = rules.resolvedOptions().pluralCategories.flatMap((category) => {
    const count = samples.find((number) => rules.select(number) === category);
    if (count === undefined) return [];
    const text = withPlaces(t(key, { count, skipInterpolation: true }));
    return [[category, text] as const];
  });
  return JSON.stringify(Object.fromEntries(forms));
}

/** Writes the places of a text for a script: `{query}`. */
export function withPlaces(text: string): string {
  return text.replaceAll("{{", "{").replaceAll("}}", "}");
}
