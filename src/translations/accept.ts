import type { TextFile } from "../model/source-file.ts";
import type { TranslationRecord } from "../model/translation-record.ts";
import { noteFields, noteInPage } from "./note-records.ts";
import type { TranslatedUnit } from "./translated-unit.ts";

/** Who says that translations are right, and on which day (`YYYY-MM-DD`). */
export interface Review {
  readonly day: string;
  readonly by?: string | undefined;
}

/**
 * Notes of translations that they say what the originals say now. Pure; nothing but the note changes.
 * @param units those that are right; of what is missing nothing can be said
 * @param files the files of the site, by their paths
 * @returns the files with the notes
 */
export function acceptUnits(
  units: readonly TranslatedUnit[],
  files: ReadonlyMap<string, TextFile>,
  review: Review,
): readonly TextFile[] {
  const there = units.filter(({ state }) => state !== "missing");
  const pages = there.filter(({ field }) => field === undefined);
  const fields = Map.groupBy(
    there.filter(({ field }) => field !== undefined),
    ({ file }) => file,
  );
  return [
    ...pages.flatMap((unit): TextFile[] => {
      const file = files.get(unit.file);
      return file ? [{ ...file, text: noteInPage(file.text, recordOf(unit, review)) }] : [];
    }),
    ...[...fields].map(([path, own]) => {
      const notes = own.map((unit) => {
        const { language, field = "" } = unit;
        return { language, field, record: recordOf(unit, review) };
      });
      return noteFields(path, notes, files);
    }),
  ];
}

function recordOf({ fingerprint }: TranslatedUnit, { day, by }: Review): TranslationRecord {
  return { of: fingerprint, reviewed: day, ...(by !== undefined && { by }) };
}
