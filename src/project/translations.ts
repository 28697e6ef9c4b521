import { fingerprintOf, fingerprintOfPage } from "../model/fingerprint.ts";
import { defaultLanguage } from "../model/site.ts";
import { laterMarkdownFile, parseJsonFile, type TextFile } from "../model/source-file.ts";
import { fieldValue } from "../translations/field-value.ts";
import { findUnits } from "../translations/find-units.ts";
import type { TranslatedUnit } from "../translations/translated-unit.ts";
import { changesSince } from "./changes-since.ts";
import type { Project } from "./open-project.ts";

/** All that is translated in a site. */
export function translationsOf({
  site,
  files,
}: Pick<Project, "site" | "files">): readonly TranslatedUnit[] {
  const ofPages = new Set(
    [...site.pages.values()].flatMap(({ translations }) =>
      Object.values(translations).map(({ file }) => file),
    ),
  );
  return findUnits(files, site.settings.languages, (path) => ofPages.has(path));
}

/** What has changed in an original since a translation was made of it; undefined where git cannot say. */
export function changesOfOriginal(
  { site, root }: Pick<Project, "site" | "root">,
  { originalFile: { path }, field, record }: TranslatedUnit,
): Promise<readonly string[] | undefined> {
  const language = defaultLanguage(site);
  return changesSince(root, path, (text) => {
    const file: TextFile = { path, text };
    if (field === undefined) return fingerprintOfPage(laterMarkdownFile(file)) === record?.of;
    const value = parseJsonFile(file, () => {})?.value;
    return fingerprintOf([fieldValue(value, field, language)]) === record?.of;
  });
}
