import type { Kind } from "../kinds/kind.ts";
import type { Fault } from "../model/fault.ts";
import { loadSite } from "../model/load-site.ts";
import type { SiteFiles } from "../model/site-files.ts";
import type { TextFile } from "../model/source-file.ts";
import { checkLengths, checkRoutes } from "../routes/check-routes.ts";
import { planRoutes } from "../routes/plan-routes.ts";
import { makeAnew } from "./known/known-made.ts";
import { withOwnCode } from "./own-kinds/own-code.ts";
import { readOwnTexts } from "./own-texts.ts";
import { siteWords } from "./site-words.ts";

/** A site in which files are tried out before they are written. */
interface Circumstances {
  readonly root: string;
  readonly now: Date;
  readonly editorLanguage: string;
  readonly kinds: readonly Kind[];
}

/** Gives the errors that a site has with other files, and has not without them. */
export async function openTrial(
  files: SiteFiles,
  given: Circumstances,
): Promise<(changed: readonly TextFile[]) => readonly Fault[]> {
  const errorsOf = await errorFinder(given);
  return (changed) => newErrors(files, changed, errorsOf);
}

type FindErrors = (files: SiteFiles) => readonly Fault[];

/** What stands in both is not the fault of what is added; most often there is nothing to compare. */
function newErrors(
  files: SiteFiles,
  changed: readonly TextFile[],
  errorsOf: FindErrors,
): readonly Fault[] {
  const errors = errorsOf(withFiles(files, changed));
  if (errors.length === 0) return errors;
  const before = new Set(errorsOf(files).map((fault) => JSON.stringify(fault)));
  return errors.filter((fault) => !before.has(JSON.stringify(fault)));
}

/** In the order in which they would be read, in the place of those that are there under their names. */
function withFiles(files: SiteFiles, changed: readonly TextFile[]): SiteFiles {
  const paths = new Set(changed.map(({ path }) => path));
  const within = (all: readonly TextFile[], isData: boolean) =>
    [
      ...all.filter(({ path }) => !paths.has(path)),
      ...changed.filter(({ path }) => path.startsWith("_data/") === isData),
    ].toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return { ...files, data: within(files.data, true), content: within(files.content, false) };
}

/** Finds the errors of a site, and those of its addresses where it has no others. */
async function errorFinder(given: Circumstances): Promise<FindErrors> {
  const { now, kinds } = given;
  const texts = await readOwnTexts(makeAnew);
  return (files) =>
    withOwnCode(given, () => {
      const { site, faults, languages } = loadSite(files, now, kinds);
      const words = siteWords(texts, files, languages);
      const table =
        site && words.faults.every(({ severity }) => severity === "warning")
          ? planRoutes(site, words.translators(), kinds)
          : undefined;
      const ofRoutes =
        site && table ? [...checkRoutes(table, site), ...checkLengths(table, site)] : [];
      return [...faults, ...ofRoutes].filter(({ severity }) => severity === "error");
    });
}
