import {
  type FindLocaleFile,
  fileOfPart,
  type Locales,
  localeFile,
  localesFolder,
  mergeLocale,
} from "../i18n/locale-parts.ts";
import { checkLocale } from "./check-locale.ts";
import type { Report } from "./fault.ts";
import {
  isOfRoom,
  isSound,
  type LocaleFile,
  languageOfPath,
  parseLocaleFiles,
} from "./locale-files.ts";
import { checkTextsOnce, patternOf } from "./locale-pattern.ts";
import type { TextFile } from "./source-file.ts";
import { settingsFile } from "./sources.ts";

/** What is known before the locales of a site are checked. */
export interface LocaleFiles {
  /** The files of the site: `locales/fi.json`, and those of its own kinds. */
  readonly files: readonly TextFile[];
  /** Paths of files of the site that are there and could not be read. */
  readonly unreadable: ReadonlySet<string>;
  /** The generator's own locales; the first is the pattern of all others. */
  readonly own: Locales;
  /** Where a text of the generator stands. */
  readonly findOwnFile?: FindLocaleFile;
  /** The languages of the site; none where the settings cannot be read. */
  readonly languages: readonly string[];
}

/**
 * Reads and checks the texts of the interface that a site adds or changes, and puts them over the
 * generator's. A language that the generator does not speak must have all that visitors read.
 * @returns the locales of the site, each of which can be spoken unless a fault was reported
 */
export function loadLocales(
  { files, unreadable, own, findOwnFile = localeFile, languages }: LocaleFiles,
  report: Report,
): Locales {
  const parsed = parseLocaleFiles(files, report);
  const rooms = parsed.filter(isSound).filter(isOfRoom);
  const parts = { own, findOwnFile, rooms, languages };
  checkTextsOnce(parts, report);
  const pattern = patternOf(parts);
  const merged = wholeLocales(parsed, own);
  const unread = new Set([...unreadable].map(languageOfPath));
  for (const language of new Set([...languages, ...parsed.map((file) => file.language)])) {
    const given = parsed.filter((file) => file.language === language);
    const sound = given.filter(isSound);
    const isSpoken = languages.includes(language);
    // It exists: that it lacks everything is no second fault.
    if (sound.length < given.length || unread.has(language)) continue;
    if (!Object.hasOwn(merged, language)) {
      if (isSpoken) tellMissing(language, report);
    } else if (given.length > 0 || rooms.length > 0)
      checkLocale({ language, files: sound, whole: merged[language], isSpoken }, pattern, report);
  }
  return merged;
}

/**
 * The same without the checks, for what must work in a site that has faults: files that cannot be read
 * are left out.
 */
export function mergeLocales(files: readonly TextFile[], own: Locales): Locales {
  const parsed = parseLocaleFiles(files, () => {});
  return wholeLocales(parsed.filter(isSound), own);
}

/** Puts files over the generator's texts. A language of which only kinds speak is none. */
function wholeLocales(files: readonly LocaleFile[], own: Locales): Locales {
  const languages = files.filter((file) => !isOfRoom(file)).map(({ language }) => language);
  return Object.fromEntries(
    [...new Set([...Object.keys(own), ...languages])].map((language) => [
      language,
      files
        .filter((file) => file.language === language)
        .reduce((whole, file) => mergeLocale(whole, file.texts), own[language]),
    ]),
  );
}

function tellMissing(language: string, report: Report): void {
  const file = fileOfPart({ folder: localesFolder, language });
  const values = { language, settings: settingsFile };
  report({ severity: "error", file, code: "missing-locale", values });
}
