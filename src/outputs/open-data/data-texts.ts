import type { Translator } from "../../i18n/translator.ts";
import type { LocalizedText } from "../../model/shared-schemas.ts";
import type { DataSource } from "../../routes/open-data-set.ts";

/** A text of the interface in each language of the site. */
export function textsOf(
  { site, translators }: DataSource,
  write: (translator: Translator, language: string) => string,
): LocalizedText {
  return Object.fromEntries(
    site.settings.languages.map((language) => [language, write(translators(language), language)]),
  );
}
