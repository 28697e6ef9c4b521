import { z } from "zod";
import { date, filledString } from "./shared-schemas.ts";

/** What somebody has noted of a translation: which text it was made from, and who has looked at it. */
export const translationRecord = z.strictObject({
  /** The fingerprint of the original text (`fingerprintOf`). */
  of: filledString,
  reviewed: date.optional(),
  by: filledString.optional(),
});

export type TranslationRecord = z.output<typeof translationRecord>;

/** The end of the name of a file that stands beside a data file and notes what its texts were made from. */
export const recordsEnding = ".translations.json";

/** What is noted of the translations of a data file: by language and field. */
export const recordsSchema = z.record(z.string(), z.record(z.string(), translationRecord));

export type TranslationRecords = z.output<typeof recordsSchema>;

/** Whether a data file notes what the texts of the one beside it were made from. */
export function isRecordsFile(path: string): boolean {
  return path.endsWith(recordsEnding);
}

/** Where it is noted what the texts of a data file were made from. */
export function recordsFileOf(path: string): string {
  return path.replace(/\.json$/, recordsEnding);
}

/** The data file of whose texts a file notes what they were made from. */
export function dataFileOfRecords(path: string): string {
  return `${path.slice(0, -recordsEnding.length)}.json`;
}
