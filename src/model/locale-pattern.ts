import {
  type FindLocaleFile,
  fileOfPart,
  findClashes,
  type Locales,
  localeFileFinder,
  localesFolder,
  mergeLocale,
} from "../i18n/locale-parts.ts";
import { fieldName, type Report } from "./fault.ts";
import type { SoundLocaleFile } from "./locale-files.ts";

/** What every language of a site must say: the generator's texts, and those of the site's own kinds. */
export interface LocalePattern {
  readonly texts: unknown;
  /** Where a text of a language would stand, below the site's root. */
  readonly findFile: FindLocaleFile;
  /** The files from which a text can be translated. */
  readonly sourcesOf: (key: string) => string;
}

/** Where the generator lies in a site. */
const packageFolder = "node_modules/regionwebb";

/** What the pattern is made of. */
export interface PatternParts {
  /** The generator's own locales; the first is the pattern of all others. */
  readonly own: Locales;
  /** Where a text of the generator stands. */
  readonly findOwnFile: FindLocaleFile;
  /** The files of the site's own kinds. */
  readonly rooms: readonly SoundLocaleFile[];
  /** The languages of the site, of which the first that a kind speaks is the pattern of its others. */
  readonly languages: readonly string[];
}

/** Puts together what every language of a site must say. */
export function patternOf({ own, findOwnFile, rooms, languages }: PatternParts): LocalePattern {
  const [texts = {}] = Object.values(own);
  const byRoom = Map.groupBy(rooms, ({ folder }) => folder);
  const patterns = [...byRoom.values()].flatMap((files) => {
    const spoken = languages.map((one) => files.find(({ language }) => language === one));
    return [...spoken, ...files].find((file) => file !== undefined) ?? [];
  });
  const findFile = localeFileFinder([{ folder: localesFolder, language: "", texts }, ...patterns]);
  const inEachLanguage = (key: string) =>
    Object.keys(own).map((language) => `${packageFolder}/${findOwnFile(key, language)}`);
  return {
    texts: patterns.reduce((whole, file) => mergeLocale(whole, file.texts), texts),
    findFile,
    sourcesOf: (key) => {
      const room = patterns.find((file) => fileOfPart(file) === findFile(key, file.language));
      return (room ? [fileOfPart(room)] : inEachLanguage(key)).join(", ");
    },
  };
}

/** Texts of a kind that the generator or another kind has too: which of them is meant? */
export function checkTextsOnce({ own, findOwnFile, rooms }: PatternParts, report: Report): void {
  const [pattern] = Object.values(own);
  for (const [index, file] of rooms.entries()) {
    const { language, texts, source } = file;
    const tell = (key: string, other: string) => {
      const values = { key, other, language };
      const path = key.split(".");
      report({
        severity: "error",
        file: source.path,
        ...source.locate(path),
        field: fieldName(path),
        code: "locale-text-twice",
        values,
      });
    };
    const ofGenerator = [pattern, own[language]].flatMap((whole) => findClashes(whole, texts));
    for (const key of new Set(ofGenerator)) tell(key, findOwnFile(key, language));
    for (const other of rooms.slice(0, index))
      if (other.language === language)
        for (const key of findClashes(other.texts, texts)) tell(key, fileOfPart(other));
  }
}
