import { type ComparedLocale, readComparedLocale } from "./compared-locale.ts";
import { type AllowedEqualTexts, findEqualTexts } from "./equal-texts.ts";
import type { LocaleDifference } from "./locale-difference.ts";

/** Left to right needs no mention. */
const OPTIONAL_KEYS: ReadonlySet<string> = new Set(["language.direction"]);

/**
 * Compares locale files with the first of them, and all with each other for texts that nobody has
 * translated.
 *
 * @param locales the contents of the locale files, by language
 * @param allowedEqual reasons why a text may be the same in two languages, by its full key
 */
export function compareLocales(
  locales: Readonly<Record<string, unknown>>,
  allowedEqual: AllowedEqualTexts = {},
): readonly LocaleDifference[] {
  const compared = Object.entries(locales).map(([language, content]) =>
    readComparedLocale(language, content),
  );
  const [reference, ...others] = compared;
  if (reference === undefined) return [];
  return [
    ...compared.flatMap(findEmpty),
    ...compared.flatMap((locale) => findPluralFaults(locale, reference)),
    ...others.flatMap((other) => [
      ...findMissing(other, reference),
      ...findExtra(other, reference),
      ...findPlaceholderFaults(other, reference),
    ]),
    ...findEqualTexts(compared, allowedEqual),
  ];
}

function findEmpty({ language, values }: ComparedLocale): LocaleDifference[] {
  return [...values]
    .filter(([, value]) => typeof value !== "string" || value.trim() === "")
    .map(([key]) => ({ kind: "empty", language, key }));
}

/** A text that counts in the reference must do so, with all its forms, in every language. */
function findPluralFaults(locale: ComparedLocale, reference: ComparedLocale): LocaleDifference[] {
  const { language, pluralForms } = locale;
  return [...locale.texts].flatMap(([key, { forms }]) => {
    const counts = (reference.texts.get(key)?.forms ?? forms).length > 0;
    const needed = counts ? pluralForms : [];
    const missing = needed.filter((form) => !forms.includes(form));
    const needless = forms.filter((form) => form !== "zero" && !needed.includes(form));
    return [
      ...missing.map(
        (form): LocaleDifference => ({ kind: "plural-missing", language, key: `${key}_${form}` }),
      ),
      ...needless.map(
        (form): LocaleDifference => ({ kind: "extra", language, key: `${key}_${form}` }),
      ),
    ];
  });
}

function findMissing(
  { language, texts }: ComparedLocale,
  reference: ComparedLocale,
): LocaleDifference[] {
  return [...reference.texts.keys()]
    .filter((key) => !texts.has(key) && !OPTIONAL_KEYS.has(key))
    .map((key) => ({ kind: "missing", language, key }));
}

function findExtra(
  { language, texts }: ComparedLocale,
  reference: ComparedLocale,
): LocaleDifference[] {
  return [...texts.keys()]
    .filter((key) => !reference.texts.has(key) && !OPTIONAL_KEYS.has(key))
    .map((key) => ({ kind: "extra", language, key }));
}

function findPlaceholderFaults(
  { language, texts }: ComparedLocale,
  reference: ComparedLocale,
): LocaleDifference[] {
  return [...texts].flatMap(([key, { placeholders }]) => {
    const expected = reference.texts.get(key)?.placeholders;
    if (expected === undefined || isPattern(key)) return [];
    const different = [
      ...expected.filter((name) => !placeholders.includes(name)),
      ...placeholders.filter((name) => !expected.includes(name)),
    ].map((name) => `{{${name}}}`);
    if (different.length === 0) return [];
    return [{ kind: "placeholders", language, key, detail: different.join(", ") }];
  });
}

/** The patterns of dates and times have a schema of their own: each language picks what it writes. */
function isPattern(key: string): boolean {
  return key.startsWith("format.");
}
