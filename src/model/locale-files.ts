import posix from "path-browserify";
import { z } from "zod";
import { canonicalLanguageTag } from "../i18n/language-tag.ts";
import { fileOfPart, type LocalePart, localesFolder } from "../i18n/locale-parts.ts";
import type { Report } from "./fault.ts";
import { parseWith } from "./parse-with.ts";
import { kindsFolder } from "./site-files.ts";
import { parseJsonFile, type SourceFile, type TextFile } from "./source-file.ts";

/** A file with texts of a site: what it adds or changes, or what one of its own kinds says. */
export interface LocaleFile extends LocalePart {
  /** Undefined where the file is broken, of which a fault tells. */
  readonly source: SourceFile | undefined;
}

/** A file with texts that could be parsed. */
export type SoundLocaleFile = LocaleFile & { readonly source: SourceFile };

const roomFolder = new RegExp(`^${kindsFolder}/[^/]+/${localesFolder}$`);

/** Parses the files with texts of a site; those of its kinds come first. */
export function parseLocaleFiles(
  files: readonly TextFile[],
  report: Report,
): readonly LocaleFile[] {
  const parsed = files.flatMap((file) => parseOne(file, report));
  return [...parsed.filter(isOfRoom), ...parsed.filter((file) => !isOfRoom(file))];
}

/** Whether the texts are those of a kind. */
export function isOfRoom({ folder }: Pick<LocalePart, "folder">): boolean {
  return folder !== localesFolder;
}

export function isSound(file: LocaleFile): file is SoundLocaleFile {
  return file.source !== undefined;
}

/** The language whose texts a file has by its path; undefined where its name is no language. */
export function languageOfPath(path: string): string | undefined {
  const folder = posix.dirname(path);
  if (folder !== localesFolder && !roomFolder.test(folder)) return undefined;
  const language = posix.basename(path, ".json");
  return canonicalLanguageTag(language) === language ? language : undefined;
}

function parseOne(file: TextFile, report: Report): readonly LocaleFile[] {
  const language = languageOfPath(file.path);
  const folder = posix.dirname(file.path);
  if (language === undefined || file.path !== fileOfPart({ folder, language })) {
    const values = { language: posix.basename(file.path, ".json") };
    report({ severity: "error", file: file.path, code: "bad-locale-name", values });
    return [];
  }
  const source = parseJsonFile(file, report);
  const isUsable =
    source && (!isOfRoom({ folder }) || parseWith(z.looseObject({}), source, report));
  return [{ folder, language, source: isUsable ? source : undefined, texts: source?.value }];
}
