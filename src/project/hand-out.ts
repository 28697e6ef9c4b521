import type { Translate } from "../i18n/translator.ts";
import { defaultLanguage } from "../model/site.ts";
import type { TextFile } from "../model/source-file.ts";
import type { TranslatedUnit } from "../translations/translated-unit.ts";
import { textsOf } from "../translations/xliff/texts-of-site.ts";
import { isTranslated, writeXliff } from "../translations/xliff/write-xliff.ts";
import { editorTranslator, type Project } from "./open-project.ts";

/**
 * Writes what is translated into one language as XLIFF.
 * @returns the document, and how many texts it holds
 */
export async function handOut(
  project: Pick<Project, "site" | "files" | "root">,
  translated: readonly TranslatedUnit[],
  target: string,
): Promise<{ readonly xml: string; readonly count: number }> {
  const source = defaultLanguage(project.site);
  const texts = textsOf(translated, source, filesByPath(project));
  const speakers: Translate[] = [];
  for (const language of [source, target])
    speakers.push((await editorTranslator(language, project.root)).t);
  return {
    xml: writeXliff(texts, { source, target, speakers }),
    count: texts.reduce((sum, { units }) => sum + units.filter(isTranslated).length, 0),
  };
}

/** The files of a site by their paths. */
export function filesByPath({ files }: Pick<Project, "files">): ReadonlyMap<string, TextFile> {
  return new Map([...files.data, ...files.content].map((file) => [file.path, file]));
}
