import type { TextFile } from "../model/source-file.ts";
import {
  recordsFileOf,
  type TranslationRecord,
  type TranslationRecords,
} from "../model/translation-record.ts";
import { formatJson } from "../schemas/format-json.ts";
import { recordsIn } from "./find-units.ts";
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
      return file ? [{ ...file, text: withRecord(file.text, recordOf(unit, review)) }] : [];
    }),
    ...[...fields].map(([path, own]) => {
      const place = recordsFileOf(path);
      const records = withRecords(recordsIn(files.get(place)), own, review);
      return { path: place, text: formatJson(records) };
    }),
  ];
}

function recordOf({ fingerprint }: TranslatedUnit, { day, by }: Review): TranslationRecord {
  return { of: fingerprint, reviewed: day, ...(by !== undefined && { by }) };
}

function withRecords(
  before: TranslationRecords,
  units: readonly TranslatedUnit[],
  review: Review,
): TranslationRecords {
  const records: Record<string, Record<string, TranslationRecord>> = { ...before };
  for (const unit of units) {
    const { language, field = "" } = unit;
    records[language] = { ...records[language], [field]: recordOf(unit, review) };
  }
  return records;
}

const recordLines = /^translation:.*(?:\r?\n[ \t]+.*)*\r?\n/m;

/** Puts the note at the end of the fields of a Markdown file, or in the place of the one that is there. */
function withRecord(text: string, { of, reviewed, by }: TranslationRecord): string {
  const end = /\r?\n/.exec(text)?.[0] ?? "\n";
  const lines = [
    "translation:",
    // A fingerprint of digits alone would be a number to YAML.
    `  of: "${of}"`,
    `  reviewed: ${reviewed}`,
    ...(by === undefined ? [] : [`  by: ${JSON.stringify(by)}`]),
  ];
  const note = lines.map((line) => line + end).join("");
  const fields = /^---[ \t]*\r?\n(?:.*\r?\n)*?(?=---[ \t]*(?:\r?\n|$))/.exec(text)?.[0] ?? "";
  const others = recordLines.test(fields) ? fields.replace(recordLines, () => note) : fields + note;
  return others + text.slice(fields.length);
}
