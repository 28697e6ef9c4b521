import type { TextFile } from "../model/source-file.ts";
import {
  recordsFileOf,
  type TranslationRecord,
  type TranslationRecords,
} from "../model/translation-record.ts";
import { formatJson } from "../schemas/format-json.ts";
import { recordsIn } from "./find-units.ts";

/** What is to be noted of a field of a data file. */
export interface FieldNote {
  readonly language: string;
  readonly field: string;
  readonly record: TranslationRecord;
}

/**
 * The file that notes what the texts of a data file were made from, with more notes.
 * @param path that of the data file
 * @param files the files of the site, by their paths
 */
export function noteFields(
  path: string,
  notes: readonly FieldNote[],
  files: ReadonlyMap<string, TextFile>,
): TextFile {
  const place = recordsFileOf(path);
  const before = files.get(place);
  const records: Record<string, Record<string, TranslationRecord>> = { ...recordsIn(before) };
  for (const { language, field, record } of notes)
    records[language] = { ...records[language], [field]: record };
  const text = formatJson(records satisfies TranslationRecords);
  return {
    path: place,
    text: before?.text.includes("\r\n") ? text.replaceAll("\n", "\r\n") : text,
  };
}

const recordLines = /^translation:.*(?:\r?\n[ \t]+.*)*\r?\n/m;

/** Puts the note at the end of the fields of a Markdown file, or in the place of the one that is there. */
export function noteInPage(text: string, { of, reviewed, by }: TranslationRecord): string {
  const end = /\r?\n/.exec(text)?.[0] ?? "\n";
  const lines = [
    "translation:",
    // A fingerprint of digits alone would be a number to YAML.
    `  of: "${of}"`,
    ...(reviewed === undefined ? [] : [`  reviewed: ${reviewed}`]),
    ...(by === undefined ? [] : [`  by: ${JSON.stringify(by)}`]),
  ];
  const note = lines.map((line) => line + end).join("");
  const fields = /^---[ \t]*\r?\n(?:.*\r?\n)*?(?=---[ \t]*(?:\r?\n|$))/.exec(text)?.[0] ?? "";
  const others = recordLines.test(fields) ? fields.replace(recordLines, () => note) : fields + note;
  return others + text.slice(fields.length);
}
