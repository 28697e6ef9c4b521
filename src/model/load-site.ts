import { checkCircles } from "./check-circles.ts";
import { checkClocks } from "./check-clocks.ts";
import { checkDays } from "./check-days.ts";
import { checkPages } from "./check-pages.ts";
import { loadComments } from "./comments.ts";
import { boundFaults, type Fault, type Report, sortFaults } from "./fault.ts";
import { holdBack } from "./hold-back.ts";
import { namesOf } from "./kind-names.ts";
import { linkSite } from "./link-site.ts";
import { createPageReader, loadPage, type PageReader } from "./load-page.ts";
import { loadThings } from "./load-things.ts";
import { navigationSchema } from "./navigation.ts";
import type { Page } from "./page.ts";
import { parseWith } from "./parse-with.ts";
import type { SiteFiles } from "./read-site-files.ts";
import { createSharedSchemas } from "./shared-schemas.ts";
import { defaultLanguage, type Site } from "./site.ts";
import {
  editorLanguageSchema,
  languageSettingsSchema,
  siteSettingsSchema,
} from "./site-settings.ts";
import { parseJsonFile, type SourceFile } from "./source-file.ts";
import { parseData, parsePages, type Sources, settingsFile } from "./sources.ts";
import { noSynonyms, synonymsSchema } from "./synonyms.ts";
import type { ThingKind } from "./thing-kind.ts";

/** What became of a site's files: the site, unless there are errors, and all faults in order. */
export interface LoadedSite {
  readonly site?: Site;
  readonly faults: readonly Fault[];
  /** The language in which the body's editors want to read about faults. */
  readonly editorLanguage: string;
  /** The languages of the site; none where its settings cannot be read. */
  readonly languages: readonly string[];
}

/**
 * Parses, checks and links the files of a site. Pure: the same files and day give the same site.
 * @param now the moment of the build
 * @param kinds the kinds of things that the site may hold
 */
export function loadSite(files: SiteFiles, now: Date, kinds: readonly ThingKind[]): LoadedSite {
  const faults: Fault[] = [...files.faults];
  const report: Report = (fault) => faults.push(fault);
  const data = parseData(files, kinds, report);
  const basics = data.settings && parseWith(languageSettingsSchema, data.settings, report);
  const editorLanguage = editorLanguageSchema.parse(data.settings?.value);
  const site =
    basics &&
    buildSite(
      { files, data, now, kinds, languages: basics.languages, country: basics.country },
      report,
    );
  const isWhole = site !== undefined && faults.every(({ severity }) => severity === "warning");
  const languages = basics?.languages ?? [];
  const shown = boundFaults(sortFaults(faults));
  return { ...(isWhole && { site }), faults: shown, editorLanguage, languages };
}

/** The language in which the editors of a site read, whatever else its settings say. */
export function editorLanguageOf({ data }: Pick<SiteFiles, "data">): string {
  const file = data.find(({ path }) => path === settingsFile);
  return editorLanguageSchema.parse(file && parseJsonFile(file, () => {})?.value);
}

interface Parts {
  readonly files: SiteFiles;
  readonly data: ReturnType<typeof parseData>;
  readonly now: Date;
  readonly kinds: readonly ThingKind[];
  readonly languages: readonly string[];
  readonly country: string;
}

function buildSite(
  { files, data, now, kinds, languages, country }: Parts,
  report: Report,
): Site | undefined {
  const shared = createSharedSchemas({ languages, country, kinds: namesOf(kinds) });
  const settings = data.settings && parseWith(siteSettingsSchema(shared), data.settings, report);
  const navigation =
    data.navigation && parseWith(navigationSchema(shared), data.navigation, report);
  const synonyms = data.synonyms
    ? parseWith(synonymsSchema(languages), data.synonyms, report)
    : noSynonyms;
  const things = loadThings({ things: data.things, files, languages, kinds }, shared, report);
  const content = parsePages(files, { languages, kinds }, report);
  const pages = loadPages(content, createPageReader(kinds, languages, shared), report);
  if (!settings || !navigation || !synonyms) return undefined;
  const sources: Sources = {
    ...data,
    pages: content.pages,
    existing: new Set([...data.existing, ...content.existing]),
  };
  const { existing } = sources;
  const comments = loadComments({ files: files.content, pages, existing }, shared, report);
  const today = dayIn(settings.timeZone, now);
  const original = defaultLanguage({ settings });
  checkPages(
    { pages, settings, today },
    { sources: { pages: content.pages, original }, kinds },
    report,
  );
  const site = {
    settings,
    navigation,
    synonyms,
    things,
    pages,
    comments,
    media: files.media,
    today,
    now: now.toISOString(),
  };
  const known = { sources, kinds };
  checkClocks(site, known, report);
  checkCircles(site, known, report);
  checkDays(site, known, report);
  return holdBack(linkSite(site, known, report), known, report);
}

/** The day of the calendar at a moment in a time zone, `YYYY-MM-DD`. */
function dayIn(timeZone: string, now: Date): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone, dateStyle: "short" }).format(now);
}

function loadPages(
  content: Pick<Sources, "pages" | "existing">,
  reader: PageReader,
  report: Report,
): ReadonlyMap<string, Page> {
  return new Map(
    [...content.pages].flatMap(([id, files]: [string, ReadonlyMap<string, SourceFile>]) => {
      const page = loadPage(id, files, reader, report);
      return page ? [[id, page]] : [];
    }),
  );
}
