import { fingerprintOf, fingerprintOfPage } from "../model/fingerprint.ts";
import { laterMarkdownFile, parseJsonFile, type TextFile } from "../model/source-file.ts";
import { acceptUnits, type Review } from "../translations/accept.ts";
import { fieldValue } from "../translations/field-value.ts";
import { findUnits } from "../translations/find-units.ts";
import type { TranslatedUnit } from "../translations/translated-unit.ts";

/** The files of a thing as they were before somebody wrote in its form, and as saving makes them. */
export interface WrittenThing {
  readonly before: readonly TextFile[];
  readonly after: readonly TextFile[];
  /** What is noted of its texts beside a data file, where something is. */
  readonly records?: TextFile | undefined;
}

/** A translation of a thing in whose form somebody writes. */
export interface WrittenUnit extends TranslatedUnit {
  readonly isOriginalChanged: boolean;
  readonly isTranslationChanged: boolean;
}

/**
 * The translations of a thing in a language, with what has changed in them while somebody wrote. Pure.
 * @param languages those of the site, that of the originals first
 */
export function writtenUnits(
  { before, after, records }: WrittenThing,
  languages: readonly string[],
  language: string,
): readonly WrittenUnit[] {
  const noted = records ? [records] : [];
  const old = unitsOf([...before, ...noted], languages);
  const [wordsBefore, wordsAfter] = [wordsIn(before), wordsIn(after)];
  return unitsOf([...after, ...noted], languages)
    .filter((unit) => unit.language === language)
    .map((unit) => {
      const was = old.find((one) => one.field === unit.field && one.language === language);
      return {
        ...unit,
        isOriginalChanged: was?.fingerprint !== unit.fingerprint,
        isTranslationChanged: wordsBefore(unit) !== wordsAfter(unit),
      };
    });
}

function unitsOf(files: readonly TextFile[], languages: readonly string[]) {
  const isData = ({ path }: TextFile) => path.endsWith(".json");
  const [data, content] = [files.filter(isData), files.filter((file) => !isData(file))];
  return findUnits({ data, content }, languages, () => true);
}

/** Gives the fingerprint of what a translation says, each file being read once. */
function wordsIn(files: readonly TextFile[]): (unit: TranslatedUnit) => string | undefined {
  const values = new Map(
    files
      .filter(({ path }) => path.endsWith(".json"))
      .map((file) => [file.path, parseJsonFile(file, () => {})?.value]),
  );
  return ({ file: path, field, language }) => {
    if (field !== undefined) return fingerprintOf([fieldValue(values.get(path), field, language)]);
    const file = files.find((one) => one.path === path);
    return file && fingerprintOfPage(laterMarkdownFile(file));
  };
}

/**
 * Whether it may be taken that a translation says what its original says, until somebody says something
 * else: all that it lags behind in was changed in both languages. Pure.
 */
export function isSaidInBoth(units: readonly WrittenUnit[]): boolean {
  const lagging = units.filter(isLagging);
  return (
    lagging.length > 0 &&
    lagging.every((unit) => unit.isOriginalChanged && unit.isTranslationChanged)
  );
}

function isLagging({ state, isOriginalChanged }: WrittenUnit): boolean {
  return state === "outdated" || (state === "unrecorded" && isOriginalChanged);
}

/**
 * Notes of the translations of a thing that they say what the originals say, as
 * `npm run translations -- --accept` does; of the fields of data only of those that somebody has touched, or
 * that are outdated. Where there are none such, all are meant. Pure.
 * @returns the files with the notes: that of the translation, or the one beside a data file
 */
export function noteReviewed(
  units: readonly WrittenUnit[],
  { after, records }: WrittenThing,
  review: Review,
): readonly TextFile[] {
  const touched = units.filter(
    (unit) => isLagging(unit) || (unit.state === "unrecorded" && unit.isTranslationChanged),
  );
  const meant = touched.length > 0 ? touched : units.filter(({ state }) => state === "unrecorded");
  const files = [...after, ...(records ? [records] : [])].map((file) => [file.path, file] as const);
  return meant.length === 0 ? [] : acceptUnits(meant, new Map(files), review);
}
