import type { TextFile } from "../model/source-file.ts";
import type { TranslationRecord } from "../model/translation-record.ts";

/**
 * How far a translation is: there is none; nobody has said which text it was made from; it was made from
 * another text than there is now; or it was made from this one.
 */
export const translationStates = ["missing", "unrecorded", "outdated", "current"] as const;
export type TranslationState = (typeof translationStates)[number];

/** Something that is translated as a whole: a page, or a field of a data file. */
export interface TranslatedUnit {
  readonly language: string;
  /** The file that holds the original; a data file holds the translation too. */
  readonly originalFile: TextFile;
  /** The file of the translation, which may not be there yet. */
  readonly file: string;
  /** The field of a data file, without the language; absent for a page. */
  readonly field?: string;
  /** That of the original text as it is now. */
  readonly fingerprint: string;
  readonly state: TranslationState;
  /** What has been noted of it. */
  readonly record?: TranslationRecord;
}
