import { fieldName } from "../model/fault.ts";
import { fingerprintOf, fingerprintOfPage } from "../model/fingerprint.ts";
import { silentFields } from "../model/localized-fields.ts";
import { contentFolder, type SiteFiles } from "../model/site-files.ts";
import { laterMarkdownFile, parseJsonFile, type TextFile } from "../model/source-file.ts";
import {
  isRecordsFile,
  recordsFileOf,
  recordsSchema,
  type TranslationRecord,
  type TranslationRecords,
  translationRecord,
} from "../model/translation-record.ts";
import type { TranslatedUnit, TranslationState } from "./translated-unit.ts";

/**
 * All that is translated in a site, in the order of its files.
 * @param languages those of the site, that of the originals first
 * @param isPage whether a Markdown file is one of a page: others have no fields that could be noted
 */
export function findUnits(
  files: Pick<SiteFiles, "data" | "content">,
  languages: readonly string[],
  isPage: (path: string) => boolean,
): readonly TranslatedUnit[] {
  const byPath = new Map([...files.data, ...files.content].map((file) => [file.path, file]));
  const pages = files.content.filter(({ path }) => isPage(path));
  return [
    ...files.data
      .filter(({ path }) => !isRecordsFile(path))
      .flatMap((file) => unitsOfData(file, languages, byPath)),
    ...pages.flatMap((file) => unitsOfPage(file, languages, byPath)),
  ];
}

type Files = ReadonlyMap<string, TextFile>;

function unitsOfPage(
  file: TextFile,
  [original = "", ...others]: readonly string[],
  files: Files,
): readonly TranslatedUnit[] {
  const beginning = `${contentFolder}/${original}/`;
  if (!file.path.startsWith(beginning)) return [];
  const fingerprint = fingerprintOfPage(laterMarkdownFile(file));
  return others.map((language): TranslatedUnit => {
    const path = `${contentFolder}/${language}/${file.path.slice(beginning.length)}`;
    const translation = files.get(path);
    const record = translation && recordOfPage(translation);
    const state = stateOf(translation !== undefined, record, fingerprint);
    return {
      language,
      originalFile: file,
      file: path,
      fingerprint,
      state,
      ...(record && { record }),
    };
  });
}

function recordOfPage(file: TextFile): TranslationRecord | undefined {
  const { value } = laterMarkdownFile(file);
  const fields = typeof value === "object" && value !== null ? { ...value } : {};
  return translationRecord.safeParse("translation" in fields ? fields.translation : undefined).data;
}

function stateOf(
  isThere: boolean,
  record: TranslationRecord | undefined,
  fingerprint: string,
): TranslationState {
  if (!isThere) return "missing";
  if (!record) return "unrecorded";
  return record.of === fingerprint ? "current" : "outdated";
}

function unitsOfData(
  file: TextFile,
  [original = "", ...others]: readonly string[],
  files: Files,
): readonly TranslatedUnit[] {
  const value = parseJsonFile(file, () => {})?.value;
  const records = recordsIn(files.get(recordsFileOf(file.path)));
  const localized = [...localizedObjects(value, [original, ...others])];
  return others.flatMap((language) =>
    localized.map(({ path, texts }): TranslatedUnit => {
      const field = fieldName(path);
      const fingerprint = fingerprintOf([texts[original]]);
      const record = records[language]?.[field];
      const state = stateOf(texts[language] !== undefined, record, fingerprint);
      const unit = { language, originalFile: file, file: file.path, field, fingerprint, state };
      return { ...unit, ...(record && { record }) };
    }),
  );
}

/** What is noted beside a data file; nothing where the note cannot be read, which is a fault elsewhere. */
export function recordsIn(file: TextFile | undefined): TranslationRecords {
  const value = file && parseJsonFile(file, () => {})?.value;
  return recordsSchema.safeParse(value).data ?? {};
}

interface LocalizedObject {
  readonly path: readonly PropertyKey[];
  readonly texts: Readonly<Record<string, string>>;
}

/** The texts of a data file that have a value in the language of the originals. */
function* localizedObjects(
  value: unknown,
  languages: readonly string[],
  path: readonly PropertyKey[] = [],
): Generator<LocalizedObject> {
  if (typeof value !== "object" || value === null || silentFields.has(path.at(-1) ?? "")) return;
  const entries = Object.entries(value);
  const [original = ""] = languages;
  const isLocalized =
    original in value &&
    entries.every(([key, inner]) => languages.includes(key) && typeof inner === "string");
  if (isLocalized) yield { path, texts: Object.fromEntries(entries) as Record<string, string> };
  else
    for (const [key, inner] of entries)
      yield* localizedObjects(inner, languages, [
        ...path,
        Array.isArray(value) ? Number(key) : key,
      ]);
}
