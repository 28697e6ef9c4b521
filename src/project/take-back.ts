import { CommandError } from "../command/command-error.ts";
import { builtInKinds } from "../kinds/registry.ts";
import type { Fault } from "../model/fault.ts";
import { describeFault } from "../model/fault-text.ts";
import type { TextFile } from "../model/source-file.ts";
import { planImport, type TriedFault } from "../translations/xliff/plan-import.ts";
import { readXliff } from "../translations/xliff/read-xliff.ts";
import { type Left, type Look, takeTargets } from "../translations/xliff/take-targets.ts";
import { textsOf } from "../translations/xliff/texts-of-site.ts";
import type { ReturnedDocument } from "../translations/xliff/xliff-document.ts";
import { filesByPath } from "./hand-out.ts";
import { editorTranslator, type Project } from "./open-project.ts";
import { translationsOf } from "./translations.ts";
import { openTrial } from "./try-files.ts";

/** What an XLIFF that came back does to a site. */
export interface TakenBack {
  readonly files: readonly TextFile[];
  readonly left: readonly Left[];
  readonly looks: readonly Look[];
}

/**
 * Makes the files of translations that came back, without writing them.
 * @param name of the file that came back, as the user wrote it
 * @throws CommandError where it cannot be read, or is not for this site
 */
export async function takeBack(
  project: Project,
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  now: Date,
): Promise<TakenBack> {
  const { site, files, root, editorLanguage, ownKinds } = project;
  const returned = read(name, bytes);
  const { original, language } = languagesOf(returned, name, site.settings.languages);
  const byPath = filesByPath(project);
  const translated = translationsOf(project).filter((unit) => unit.language === language);
  const found = takeTargets(returned, textsOf(translated, original, byPath));
  const kinds = [...builtInKinds, ...ownKinds];
  const errorsWith = await openTrial(files, { root, now, editorLanguage, kinds });
  const translator = await editorTranslator(editorLanguage, root);
  const plan = planImport(found.files, byPath, original, (changed) => {
    const paths = new Set(changed.map(({ path }) => path));
    return errorsWith(changed).map((fault) =>
      tried(fault, paths, describeFault(fault, translator)),
    );
  });
  if (plan.stopped !== undefined)
    throw new CommandError("xliff-refused", name, { fault: plan.stopped });
  const looks = found.files.flatMap((file) => file.looks);
  return { files: plan.files, left: [...found.left, ...plan.left], looks };
}

function read(name: string, bytes: Uint8Array): ReturnedDocument {
  const result = readXliff(decoded(name, bytes));
  if ("document" in result) return result.document;
  const { code, line, detail } = result.fault;
  throw new CommandError(code, name, { line, detail, version: detail });
}

/** The language of the originals, and that into which was translated. */
function languagesOf(
  { source, target }: ReturnedDocument,
  name: string,
  [original = "", ...others]: readonly string[],
) {
  const language = others.find((one) => isLanguage(target, one, others));
  if (language !== undefined && isLanguage(source, original, [original]))
    return { original, language };
  const given = { source: source || "?", target: target || "?" };
  throw new CommandError("xliff-languages", name, {
    ...given,
    original,
    languages: others.join(", "),
  });
}

/** Some tools write UTF-16, which its first two bytes say. */
function decoded(name: string, bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isLittle = first === 0xff && second === 0xfe;
  const isBig = first === 0xfe && second === 0xff;
  const encoding = isLittle ? "utf-16le" : isBig ? "utf-16be" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    throw new CommandError("xliff-encoding", name, {}, { cause: error });
  }
}

/** Tools say `en-GB` for `en`: that is no other language where the site has one English alone. */
function isLanguage(given: string, language: string, all: readonly string[]): boolean {
  const first = (tag: string) => tag.toLowerCase().split("-")[0];
  if (given.toLowerCase() === language.toLowerCase()) return true;
  const isOther = all.some((one) => one.toLowerCase() === given.toLowerCase());
  const alike = all.filter((one) => first(one) === first(given));
  return !isOther && alike.length === 1 && alike[0] === language;
}

/** Of two pages at one address the new one is meant. */
function tried(
  { code, file, values }: Fault,
  changed: ReadonlySet<string>,
  words: string,
): TriedFault {
  const isSameAddress = code === "duplicate-url";
  const other = String(values.other);
  return {
    file: isSameAddress && !changed.has(file) && changed.has(other) ? other : file,
    isSameAddress,
    words,
  };
}
