import { canonicalLanguageTag } from "./language-tag.ts";
import { flattenTexts } from "./locale-texts.ts";
import { findPlaceholders } from "./placeholders.ts";

/** A key that `t()` is called with, which may stand for several plural forms. */
export interface ComparedText {
  /** `one`, `other` and so on; empty for a text that does not count anything. */
  readonly forms: readonly string[];
  readonly placeholders: readonly string[];
}

/** A locale file, read for comparison with others. */
export interface ComparedLocale {
  readonly language: string;
  /** Every value by its full key, plural forms one by one. */
  readonly values: ReadonlyMap<string, unknown>;
  /** Every text by the key that `t()` is called with. */
  readonly texts: ReadonlyMap<string, ComparedText>;
  /** The plural forms that the language has, according to CLDR. */
  readonly pluralForms: readonly string[];
}

/** How i18next names plural forms: `count_one`, `count_other`. */
const PLURAL_KEY = /^(.+)_(zero|one|two|few|many|other)$/;

/** Reads a locale file for comparison. */
export function readComparedLocale(language: string, content: unknown): ComparedLocale {
  const values = flattenTexts(content);
  const texts = new Map<string, ComparedText>();
  for (const [fullKey, value] of values) {
    const [, key = fullKey, form] = PLURAL_KEY.exec(fullKey) ?? [];
    const known = texts.get(key) ?? { forms: [], placeholders: [] };
    texts.set(key, {
      forms: form === undefined ? known.forms : [...known.forms, form],
      placeholders: unique([...known.placeholders, ...findPlaceholders(String(value))]),
    });
  }
  // The translator chooses forms by this locale too: it is the one that Intl is sure to know.
  const locale = String(values.get("format.locale") ?? language);
  const known = canonicalLanguageTag(locale) ?? "en";
  const pluralForms = new Intl.PluralRules([known, "en"]).resolvedOptions().pluralCategories;
  return { language, values, texts, pluralForms };
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
