import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { CommandError } from "../src/command/command-error.ts";
import { writeWhole } from "../src/disk/write-whole.ts";
import type { Translate } from "../src/i18n/translator.ts";
import { filesByPath, handOut } from "../src/project/hand-out.ts";
import { editorTranslator, type Project } from "../src/project/open-project.ts";
import { readOptions } from "../src/project/options.ts";
import { takeBack } from "../src/project/take-back.ts";
import { writeChanges } from "../src/project/write-changes.ts";
import type { TranslatedUnit } from "../src/translations/translated-unit.ts";
import type { Left, Look, Told } from "../src/translations/xliff/take-targets.ts";
import { placeOf } from "../src/translations/xliff/write-xliff.ts";

interface ExportChoices {
  readonly to: string;
  readonly language?: string | undefined;
  /** The languages into which the site is translated. */
  readonly others: readonly string[];
  readonly all: boolean;
}

/** Writes what is to be translated into a file for translators. */
export async function exportTranslations(
  project: Project,
  units: readonly TranslatedUnit[],
  { to, language, others, all }: ExportChoices,
): Promise<void> {
  const target = language ?? (others.length === 1 ? others[0] : undefined);
  if (target === undefined)
    throw new CommandError("translation-language-missing", "--export", {
      languages: others.join(", "),
    });
  if (existsSync(to)) throw new CommandError("xliff-exists", to);
  const wanted = units.filter((unit) => unit.language === target);
  const open = all ? wanted : wanted.filter(({ state }) => state !== "current");
  const { xml, count } = await handOut(project, open, target);
  const { t } = await editorTranslator(project.editorLanguage, project.root);
  if (count === 0) return console.log(t("translations.xliff.nothing"));
  writeWhole(resolve(to), xml);
  console.log(t("translations.xliff.exported", { count, path: to }));
}

/** Takes in what came back from translators, and says what of it was not. */
export async function importTranslations(
  project: Project,
  from: string,
  { isDry }: { readonly isDry: boolean },
): Promise<void> {
  const { now } = readOptions(process.env);
  const { files, left, looks } = await takeBack(
    project,
    { name: from, bytes: readFileSync(from) },
    now,
  );
  const { t } = await editorTranslator(project.editorLanguage, project.root);
  const before = filesByPath(project);
  const changes = files.map(({ path, text }) => ({
    path,
    before: before.get(path)?.text,
    after: text,
  }));
  if (!isDry) writeChanges(project.root, changes);
  tell(left, looks, t);
  const verb = isDry ? "wouldWrite" : "written";
  for (const { path } of files) console.log(t(`translations.xliff.${verb}`, { path }));
  const counts = { files: files.length, left: left.length };
  console.log(t(`translations.xliff.${files.length === 0 ? "unchanged" : "imported"}`, counts));
  // What nobody has translated yet is no fault.
  if (left.some(({ code }) => code !== "empty")) process.exitCode = 1;
}

/** One line for each text, but for what is empty: of a page that nobody has begun that is all of it. */
function tell(left: readonly Left[], looks: readonly Look[], t: Translate): void {
  const empty = Map.groupBy(
    left.filter(({ code }) => code === "empty"),
    ({ path }) => path,
  );
  for (const [path, { length: count }] of empty)
    console.log(told({ path }, t("translations.xliff.empty", { count }), t));
  for (const one of left)
    if (one.code !== "empty")
      console.log(told(one, t(`translations.xliff.left.${one.code}`, { detail: one.detail }), t));
  for (const one of looks)
    console.log(told(one, t(`translations.xliff.look.${one.code}`, { detail: one.detail }), t));
}

function told({ unit, path }: Pick<Told, "unit" | "path">, what: string, t: Translate): string {
  const place = unit ? placeOf(unit, t) : path;
  return t("translations.xliff.told", { place, what: what.trim() });
}
