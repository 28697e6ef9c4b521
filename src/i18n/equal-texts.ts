import type { ComparedLocale } from "./compared-locale.ts";
import type { LocaleDifference } from "./locale-difference.ts";
import { isSetting } from "./locale-texts.ts";
import { findWords } from "./placeholders.ts";

/** Reasons why a text may be the same in two languages, by its full key. */
export type AllowedEqualTexts = Readonly<Record<string, string>>;

/**
 * Finds texts that are the same in two languages, which mostly means that nobody has translated
 * them, and allowances that no text needs any more. Signs and placeholders alone are no text.
 */
export function findEqualTexts(
  locales: readonly ComparedLocale[],
  allowed: AllowedEqualTexts,
): readonly LocaleDifference[] {
  const equal = locales.flatMap((locale, index) => findEqual(locale, locales.slice(0, index)));
  const equalKeys = new Set(equal.map(({ key }) => key));
  const needless = Object.keys(allowed).filter((key) => !equalKeys.has(key));
  return [
    ...equal.filter(({ key }) => allowed[key] === undefined),
    ...needless.map((key) => describeNeedless(key, locales)),
  ];
}

function findEqual(
  { language, values }: ComparedLocale,
  earlier: readonly ComparedLocale[],
): LocaleDifference[] {
  return [...values].flatMap(([key, value]) => {
    const twin = earlier.find((other) => other.values.get(key) === value);
    if (twin === undefined || isSetting(key) || !hasWords(value)) return [];
    return [{ kind: "equal", language, key, detail: value }];
  });
}

function hasWords(value: unknown): value is string {
  return typeof value === "string" && /\p{Letter}/u.test(findWords(value));
}

function describeNeedless(key: string, locales: readonly ComparedLocale[]): LocaleDifference {
  return { kind: "allowance-not-needed", language: locales[0]?.language ?? "", key };
}
