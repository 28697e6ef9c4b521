import {
  joinParts,
  type LocalePart,
  type Locales,
  localeFileFinder,
} from "../i18n/locale-parts.ts";
import { createTranslators, type Translator } from "../i18n/translator.ts";
import type { Fault } from "../model/fault.ts";
import { loadLocales } from "../model/load-locales.ts";
import { lastAnswer, rememberFor } from "../model/remember.ts";
import type { SiteFiles } from "../model/site-files.ts";

/** What a site says in its languages, beside its content. */
export interface SiteWords {
  /** What is wrong with the texts that the site adds or changes. */
  readonly faults: readonly Fault[];
  /** Throws where something is wrong. */
  readonly translators: () => (language: string) => Translator;
}

/**
 * Puts the texts of a site over the generator's own.
 * @param languages those of the site; none where its settings cannot be read
 */
export function siteWords(
  own: readonly LocalePart[],
  { locales: files, unreadable }: Pick<SiteFiles, "locales" | "unreadable">,
  languages: readonly string[],
): SiteWords {
  const of = [languages.join(" "), ...files, ...unreadable];
  return lastWords(own)(of, () => {
    const faults: Fault[] = [];
    const findOwnFile = localeFileFinder(own);
    const locales = loadLocales(
      { files, unreadable, own: patternFirst(joinParts(own)), findOwnFile, languages },
      (fault) => faults.push(fault),
    );
    let translators: ReturnType<typeof createTranslators> | undefined;
    return {
      faults,
      translators: () => {
        translators ??= createTranslators(locales, languages, findOwnFile);
        return translators;
      },
    };
  });
}

const lastWords = rememberFor((_own: readonly LocalePart[]) => lastAnswer<SiteWords>());

/** Swedish is the pattern of all other locales: the types of texts are made of it. */
function patternFirst({ sv, ...others }: Locales): Locales {
  return { sv, ...others };
}
