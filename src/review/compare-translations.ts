import { parseJsonFile, type TextFile } from "../model/source-file.ts";
import { fieldValue } from "../translations/field-value.ts";
import type { TranslatedUnit } from "../translations/translated-unit.ts";

/** What is translated on one side of a review, and its files by path. */
export interface TranslationsOfSide {
  readonly units: readonly TranslatedUnit[];
  readonly files: ReadonlyMap<string, TextFile>;
}

/** A translation of which a branch makes something else. */
export interface TranslationChange {
  readonly language: string;
  /** The file of the translation; of data, that of the original too. */
  readonly file: string;
  /** The file of the original. */
  readonly original: string;
  /** Of a data file. */
  readonly field?: string;
}

/** What a branch makes of the translations of a site. */
export interface TranslationChanges {
  /** The original has been changed and the translation has not. */
  readonly leftBehind: readonly TranslationChange[];
  /** There is an original without a translation, and there was none before. */
  readonly missing: readonly TranslationChange[];
  /** Missing or out of date before, and no longer so. */
  readonly done: readonly TranslationChange[];
}

/** Compares how far the translations are on both sides. */
export function compareTranslations(
  before: TranslationsOfSide,
  after: TranslationsOfSide,
): TranslationChanges {
  const old = new Map(before.units.map((unit) => [keyOf(unit), unit]));
  const changed = (is: (unit: TranslatedUnit, was: TranslatedUnit | undefined) => boolean) =>
    after.units.filter((unit) => is(unit, old.get(keyOf(unit)))).map(changeOf);
  const stays = (unit: TranslatedUnit, was: TranslatedUnit) =>
    textOf(unit, after.files) === textOf(was, before.files);
  return {
    leftBehind: changed(
      (unit, was) =>
        was !== undefined &&
        isThere(unit) &&
        unit.fingerprint !== was.fingerprint &&
        (unit.state === "outdated" ? was.state !== "outdated" : stays(unit, was)),
    ),
    missing: changed((unit, was) => unit.state === "missing" && was?.state !== "missing"),
    done: changed(
      (unit, was) =>
        (was?.state === "missing" || was?.state === "outdated") &&
        isThere(unit) &&
        unit.state !== "outdated",
    ),
  };
}

function isThere({ state }: TranslatedUnit): boolean {
  return state !== "missing";
}

function keyOf({ language, originalFile: { path }, field = "" }: TranslatedUnit): string {
  return [language, path, field].join("\0");
}

function changeOf({ language, file, field, originalFile }: TranslatedUnit): TranslationChange {
  return { language, file, original: originalFile.path, ...(field === undefined ? {} : { field }) };
}

function textOf(
  { language, file, field, originalFile }: TranslatedUnit,
  files: TranslationsOfSide["files"],
): string | undefined {
  if (field === undefined) return files.get(file)?.text;
  return fieldValue(parseJsonFile(originalFile, () => {})?.value, field, language);
}
