import { ContentError } from "../model/content-error.ts";
import type { Fault } from "../model/fault.ts";
import { kindsFolder } from "../model/site-files.ts";
import type { TextFile } from "../model/source-file.ts";
import type { ThingKind } from "../model/thing-kind.ts";
import { FieldTextError, type FieldTextFault } from "./field-texts.ts";

/** A site with kinds of its own, and who reads about what they lack. */
interface OwnHelp {
  readonly kinds: readonly ThingKind[];
  /** The files with texts of the site. */
  readonly locales: readonly TextFile[];
  readonly editorLanguage: string;
  /** The languages in which the generator has help. */
  readonly ownLanguages: readonly string[];
  readonly root: string;
}

/**
 * Whether a text about a field is missed or needless: kinds of a site's own need help in the language
 * of its editors, and in those others of the generator in which they say anything; in a further language
 * they may say as little as they like. The generator has help for what a site may not have, such as for
 * translations in one language.
 */
export function isFaultOfHelp(fault: FieldTextFault, help: OwnHelp): boolean {
  const { kinds, ...site } = help;
  const file = fileOf(fault, kinds);
  if (file === undefined && fault.what === "needless") return fileWith(fault, help) !== undefined;
  if (fault.language === site.editorLanguage) return true;
  if (fault.what === "missing" && !site.ownLanguages.includes(fault.language)) return false;
  if (file === undefined) return true;
  return site.locales.some(({ path }) => path === file);
}

/** Runs what makes the help for editors; what the kinds of the site lack of it becomes faults. */
export function withOwnHelp<Result>(help: OwnHelp, run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof FieldTextError)) throw error;
    const faults = error.faults.flatMap((fault): Fault[] => {
      const file = fileOf(fault, help.kinds) ?? fileWith(fault, help);
      const code = fault.what === "missing" ? "field-without-help" : "help-without-field";
      return file ? [{ severity: "error", file, code, values: { key: fault.key } }] : [];
    });
    if (faults.length < error.faults.length) throw error;
    throw new ContentError(faults, help.editorLanguage, help);
  }
}

/** The file of the kind whose fields a text is about: `fields.vacancy.…`, `fields.files.vacancy.…`. */
function fileOf(
  { key, language }: FieldTextFault,
  kinds: readonly ThingKind[],
): string | undefined {
  const [, first, second] = key.split(".");
  const group = first === "files" || first === "reference" ? second : first;
  const kind = kinds.find(({ name, data }) => data?.fields === group || name === group);
  return kind && `${kindsFolder}/${kind.name}/locales/${language}.json`;
}

/** The file of the site in which a needless text stands, by its last name. */
function fileWith({ key, language }: FieldTextFault, { locales }: OwnHelp): string | undefined {
  const [, first = ""] = key.split(".");
  return locales.find(
    ({ path, text }) => path.endsWith(`/${language}.json`) && text.includes(`"${first}"`),
  )?.path;
}
