import type { Trial } from "../authoring/make-new.ts";
import { readFacts, type SiteFacts } from "../authoring/site-facts.ts";
import { createSkeletonWords, type SkeletonWords } from "../authoring/skeleton-words.ts";
import { readLocales } from "../i18n/read-locales.ts";
import { createTranslators, type Translator } from "../i18n/translator.ts";
import { ContentError } from "../model/content-error.ts";
import { describeFault } from "../model/fault-text.ts";
import { mergeLocales } from "../model/load-locales.ts";
import { editorLanguageOf, loadSite } from "../model/load-site.ts";
import { readSiteFiles } from "../model/read-site-files.ts";
import { kindsFolder } from "../model/site-files.ts";
import { generatorRoot } from "./generator-root.ts";
import { makeAnew } from "./known/known-made.ts";
import { allKinds } from "./own-kinds/all-kinds.ts";
import { ownKindsOf } from "./own-kinds/kinds-of-site.ts";
import { openTrial } from "./try-files.ts";

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
  if (own.faults.length > 0) throw new ContentError(own.faults, editorLanguage, { root });
  const kinds = allKinds(own);
  const facts = readFacts(files, now, kinds);
  if (!facts) throw new ContentError(loadSite(files, now, kinds).faults, editorLanguage, { root });
  const rooms = files.locales.filter(({ path }) => path.startsWith(`${kindsFolder}/`));
  const locales = mergeLocales(rooms, await readLocales(generatorRoot));
  const words = createSkeletonWords(locales, editorLanguage);
  const translator = createTranslators(locales, [words.editorLanguage])(words.editorLanguage);
  const errorsWith = await openTrial(files, { root, now, editorLanguage, kinds });
  return {
    facts,
    words,
    translator,
    trial: {
      errorsWith,
      describe: (fault) => describeFault(fault, translator),
    },
  };
}
