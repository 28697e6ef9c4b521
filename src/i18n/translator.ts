import { createInstance, type TFunction } from "i18next";
import { createFormats, type Formats } from "./formats.ts";
import { type Locale, LocaleError, parseLocale } from "./locale.ts";
import { type FindLocaleFile, type Locales, localeFile } from "./locale-parts.ts";
import { readyTexts } from "./ready-texts.ts";
import type { TextDirection } from "./text-direction.ts";

/** Gives the text of a key in a language. */
export type Translate = TFunction;

/** Everything that a page needs to speak one language. */
export interface Translator {
  /** The language's code: the name of its locale file and of its folder on the site. */
  readonly language: string;
  /** The value of the `dir` attribute. */
  readonly direction: TextDirection;
  /** The text of a key, such as `t("ui.link.readMore", { title })`. Nothing is escaped: Preact does. */
  readonly t: TFunction;
  readonly format: Formats;
}

/**
 * Makes a translator for each language of a site.
 *
 * @param locales the whole locales, by language
 * @param languages the languages that the site has
 * @param findFile where a text stands, for messages about one that is missing
 * @returns the translator of a language
 * @throws LocaleError with all faults, when a language has no locale file or one that cannot be used
 */
export function createTranslators(
  locales: Locales,
  languages: readonly string[],
  findFile: FindLocaleFile = localeFile,
): (language: string) => Translator {
  const faults: string[] = [];
  const translators = new Map<string, Translator>();
  for (const language of languages) {
    try {
      const locale = parseLocale(locales[language], language);
      translators.set(language, createTranslator(locale, { language, findFile }));
    } catch (error) {
      if (!(error instanceof LocaleError)) throw error;
      faults.push(error.message);
    }
  }
  if (faults.length > 0) throw new LocaleError(faults.join("\n"));
  return (language) => {
    const translator = translators.get(language);
    if (translator !== undefined) return translator;
    throw new LocaleError(`The site has no language "${language}", only ${languages.join(", ")}.`);
  };
}

/** A language, and where its texts stand. */
interface Spoken {
  readonly language: string;
  readonly findFile: FindLocaleFile;
}

function createTranslator(locale: Locale, spoken: Spoken): Translator {
  return {
    language: spoken.language,
    direction: locale.direction,
    t: withReadyTexts(createT(locale, spoken), locale),
    format: createFormats(locale.format),
  };
}

/** The same, but that texts for which nothing has to be chosen are not taken apart anew at each call. */
function withReadyTexts(t: TFunction, { texts }: Locale): TFunction {
  const ready = readyTexts(texts);
  const translate = (key: string, values: Readonly<Record<string, unknown>> = {}) => {
    const isPlain = values.count === undefined && values.skipInterpolation === undefined;
    return (isPlain ? ready(key)?.(values) : undefined) ?? t(key as never, values);
  };
  // What may be called with which key is known to the type alone.
  return translate as unknown as TFunction;
}

/**
 * i18next chooses plural forms by the name of the language: it is given the one in `format.locale`,
 * which is known to exist. A missing text is an error, never a text in another language.
 */
function createT(locale: Locale, { language, findFile }: Spoken): TFunction {
  const { locale: lng } = locale.format;
  const instance = createInstance({
    lng,
    resources: { [lng]: { translation: locale.texts } },
    load: "currentOnly",
    fallbackLng: false,
    nsSeparator: false,
    initAsync: false,
    interpolation: { escapeValue: false },
    parseMissingKeyHandler: (key) => {
      throw new LocaleError(`${findFile(key, language)}: "${key}" is missing. Add it.`, {
        key,
        language,
      });
    },
    missingInterpolationHandler: (text, match) => {
      throw new LocaleError(`"${text}" (${language}) was used without a value for ${match[0]}.`);
    },
  });
  void instance.init();
  return instance.t;
}
