import type { Trial } from "../authoring/make-new.ts";
import { readFacts, type SiteFacts } from "../authoring/site-facts.ts";
import { createSkeletonWords, type SkeletonWords } from "../authoring/skeleton-words.ts";
import { readLocales } from "../i18n/read-locales.ts";
import { createTranslators, type Translator } from "../i18n/translator.ts";
import type { Kind } from "../kinds/kind.ts";
import { ContentError } from "../model/content-error.ts";
import type { Fault } from "../model/fault.ts";
import { describeFault } from "../model/fault-text.ts";
import { mergeLocales } from "../model/load-locales.ts";
import { editorLanguageOf, loadSite } from "../model/load-site.ts";
import { kindsFolder, readSiteFiles, type SiteFiles } from "../model/read-site-files.ts";
import type { TextFile } from "../model/source-file.ts";
import { checkLengths, checkRoutes } from "../routes/check-routes.ts";
import { planRoutes } from "../routes/plan-routes.ts";
import { generatorRoot } from "./generator-root.ts";
import { makeAnew } from "./known/known-made.ts";
import { allKinds, ownKindsOf } from "./own-kinds/kinds-of-site.ts";
import { withOwnCode } from "./own-kinds/own-code.ts";
import { readOwnTexts, siteWords } from "./site-words.ts";

/** A site to which something is to be added. */
export interface Authoring {
  readonly facts: SiteFacts;
  readonly words: SkeletonWords;
  /** Speaks to the editors. */
  readonly translator: Translator;
  readonly trial: Trial;
}

/**
 * Reads a site to which somebody wants to add something. It may have errors.
 * @throws ContentError where they do not let us know what it can hold
 */
export async function openAuthoring(root: string, now: Date): Promise<Authoring> {
  const files = await readSiteFiles(root);
  const editorLanguage = editorLanguageOf(files);
  const own = await ownKindsOf(root, editorLanguage, makeAnew);
  if (own.faults.length > 0) throw new ContentError(own.faults, editorLanguage, root);
  const kinds = allKinds(own);
  const facts = readFacts(files, now, kinds);
  if (!facts) throw new ContentError(loadSite(files, now, kinds).faults, editorLanguage, root);
  const rooms = files.locales.filter(({ path }) => path.startsWith(`${kindsFolder}/`));
  const locales = mergeLocales(rooms, await readLocales(generatorRoot));
  const words = createSkeletonWords(locales, editorLanguage);
  const translator = createTranslators(locales, [words.editorLanguage])(words.editorLanguage);
  const errorsOf = await errorFinder({ root, now, editorLanguage, kinds });
  return {
    facts,
    words,
    translator,
    trial: {
      errorsWith: (added) => newErrors(files, added, errorsOf),
      describe: (fault) => describeFault(fault, translator),
    },
  };
}

type FindErrors = (files: SiteFiles) => readonly Fault[];

/** What stands in both is not the fault of what is added; most often there is nothing to compare. */
function newErrors(
  files: SiteFiles,
  added: readonly TextFile[],
  errorsOf: FindErrors,
): readonly Fault[] {
  const errors = errorsOf(withFiles(files, added));
  if (errors.length === 0) return errors;
  const before = new Set(errorsOf(files).map((fault) => JSON.stringify(fault)));
  return errors.filter((fault) => !before.has(JSON.stringify(fault)));
}

/** In the order in which they would be read. */
function withFiles(files: SiteFiles, added: readonly TextFile[]): SiteFiles {
  const within = (all: readonly TextFile[], isData: boolean) =>
    [...all, ...added.filter(({ path }) => path.startsWith("_data/") === isData)].toSorted(
      (a, b) => (a.path < b.path ? -1 : 1),
    );
  return { ...files, data: within(files.data, true), content: within(files.content, false) };
}

interface Circumstances {
  readonly root: string;
  readonly now: Date;
  readonly editorLanguage: string;
  readonly kinds: readonly Kind[];
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
