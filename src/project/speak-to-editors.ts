import type { Locales } from "../i18n/locale-parts.ts";
import { createTranslators, type Translator } from "../i18n/translator.ts";
import { mergeLocales } from "../model/load-locales.ts";
import { kindsFolder } from "../model/site-files.ts";
import type { TextFile } from "../model/source-file.ts";

/**
 * Makes the translator for messages to editors, in their language where the generator speaks it.
 * @param language the editors' language
 * @param own the generator's own texts
 * @param ofSite the texts of a site: its own kinds may have words of their own
 */
export function speakToEditors(
  language: string,
  own: Locales,
  ofSite: readonly TextFile[],
): Translator {
  const ofKinds = ofSite.filter(({ path }) => path.startsWith(`${kindsFolder}/`));
  const spoken = Object.hasOwn(own, language) ? language : "en";
  return createTranslators(mergeLocales(ofKinds, own), [spoken])(spoken);
}
