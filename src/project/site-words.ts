import { join } from "node:path";
import {
  joinParts,
  type LocalePart,
  type Locales,
  localeFileFinder,
} from "../i18n/locale-parts.ts";
import { localesFolder, readLocaleParts, roomsFolder } from "../i18n/read-locales.ts";
import { createTranslators, type Translator } from "../i18n/translator.ts";
import type { Fault } from "../model/fault.ts";
import { loadLocales } from "../model/load-locales.ts";
import type { SiteFiles } from "../model/read-site-files.ts";
import { lastAnswer, rememberFor } from "../model/remember.ts";
import { generatorRoot } from "./generator-root.ts";
import type { RecallMade } from "./known/known-made.ts";

/** What a site says in its languages, beside its content. */
export interface SiteWords {
  /** What is wrong with the texts that the site adds or changes. */
  readonly faults: readonly Fault[];
  /** Throws where something is wrong. */
  readonly translators: () => (language: string) => Translator;
}

/** The generator's own texts, as they stand on the disk: the preview shows a change of them. */
export function readOwnTexts(recall: RecallMade): Promise<readonly LocalePart[]> {
  const places = [localesFolder, roomsFolder].map((folder) => ({
    place: join(generatorRoot, folder),
    extension: ".json",
  }));
  return recall("texts", { files: () => places }, () => readLocaleParts(generatorRoot));
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
