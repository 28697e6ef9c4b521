import { defaultLanguage, type Site } from "../model/site.ts";

/** A text with the language it is in, where that is not the language of the page. */
export interface Localized<Value = string> {
  readonly value: Value;
  readonly lang?: string;
}

/** Gives the value for a language, or the default language's with a note of which that is. */
export function localize<Value>(
  values: Readonly<Record<string, Value>>,
  language: string,
  site: Pick<Site, "settings">,
): Localized<Value> {
  const own = values[language];
  if (own !== undefined) return { value: own };
  const original = defaultLanguage(site);
  const value = values[original];
  if (value === undefined) throw new Error("a text has a value in the default language");
  return { value, lang: original };
}

/** A text as it stands within an inline text of the page's language: one in another stays marked. */
export function inInlineText({ value, lang }: Localized): string {
  return lang === undefined ? value : `[${value}]{lang=${lang}}`;
}
