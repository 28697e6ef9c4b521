import { checkCircles } from "./check-circles.ts";
import { checkClocks } from "./check-clocks.ts";
import { checkDataModel } from "./check-data-model.ts";
import { checkDays } from "./check-days.ts";
import { checkInSite } from "./check-in-site.ts";
import { checkLives } from "./check-lives.ts";
import { checkLogo } from "./check-logo.ts";
import { checkPages } from "./check-pages.ts";
import { type CheckSettings, checkSettingsSchema, noCheckSettings } from "./check-settings.ts";
import { loadComments } from "./comments.ts";
import { boundFaults, type Fault, type Report, sortFaults } from "./fault.ts";
import { holdBack } from "./hold-back.ts";
import { linkSite } from "./link-site.ts";
import { lifeStates, livesOf, nextChange } from "./lives.ts";
import { type PageReader, readPage } from "./load-page.ts";
import { loadThings } from "./load-things.ts";
import { navigationSchema } from "./navigation.ts";
import type { Page } from "./page.ts";
import { noMemory, type PageMemory } from "./page-memory.ts";
import { type PageTexts, sortPageTexts } from "./page-texts.ts";
import { parseRemembered } from "./parse-with.ts";
import { noRedirects, redirectsSchema } from "./redirects.ts";
import { rememberFor } from "./remember.ts";
import type { SharedSchemas } from "./shared-schemas.ts";
import type { Site } from "./site.ts";
import type { SiteFiles } from "./site-files.ts";
import {
  editorLanguageSchema,
  languageSettingsSchema,
  siteSettingsSchema,
} from "./site-settings.ts";
import { parseJsonFile } from "./source-file.ts";
import { parseData, type Sources, settingsFile } from "./sources.ts";
import { noSynonyms, synonymsSchema } from "./synonyms.ts";
import type { ThingKind } from "./thing-kind.ts";
import { completeThings } from "./things-of-kind.ts";
import { openPageReader } from "./unread-pages.ts";

/** What became of a site's files: the site, unless there are errors, and all faults in order. */
export interface LoadedSite {
  readonly site?: Site;
  readonly faults: readonly Fault[];
  /** The language in which the body's editors want to read about faults. */
  readonly editorLanguage: string;
  /** The languages of the site; none where its settings cannot be read. */
  readonly languages: readonly string[];
  /** What the body has decided about warnings; nothing where that cannot be read. */
  readonly checks: CheckSettings;
}

/** How the pages of a site are read, and which of them are shown. */
export interface PageReading {
  /** Whether it has what visitors are not to see yet, too: drafts, and what is still to come. */
  readonly showsHeld?: boolean;
  /** Of pages that were read before. */
  readonly memory?: PageMemory;
  /** Is told of each page that is read how many of all have been; those that are known take no time. */
  readonly onPage?: (done: number, all: number) => void;
}

/**
 * Parses, checks and links the files of a site. Pure: the same files and day give the same site.
 * @param now the moment of the build
 * @param kinds the kinds of things that the site may hold
 */
export function loadSite(
  files: SiteFiles,
  now: Date,
  kinds: readonly ThingKind[],
  { memory = noMemory, onPage = () => {}, showsHeld = false }: PageReading = {},
): LoadedSite {
  const faults: Fault[] = [...files.faults];
  const report: Report = (fault) => faults.push(fault);
  const data = parseData(files, kinds, report);
  const basics = data.settings && parseRemembered(languageSettingsSchema, data.settings, report);
  const editorLanguage = editorLanguageSchema.parse(data.settings?.value);
  const checks = basics && readChecks(data, basics, report);
  const parts = { files, data, checks, now, kinds, memory, onPage, showsHeld };
  const site = basics && buildSite({ ...parts, ...basics }, report);
  const isWhole = site !== undefined && faults.every(({ severity }) => severity === "warning");
  const languages = basics?.languages ?? [];
  const shown = boundFaults(sortFaults(faults));
  const told = { faults: shown, editorLanguage, languages, checks: checks ?? noCheckSettings };
  return { ...(isWhole && { site }), ...told };
}

/** The language in which the editors of a site read, whatever else its settings say. */
export function editorLanguageOf({ data }: Pick<SiteFiles, "data">): string {
  const file = data.find(({ path }) => path === settingsFile);
  return editorLanguageSchema.parse(file && parseJsonFile(file, () => {})?.value);
}

function readChecks(
  { checks }: ReturnType<typeof parseData>,
  { languages }: Pick<Parts, "languages">,
  report: Report,
): CheckSettings | undefined {
  if (!checks) return noCheckSettings;
  return parseRemembered(checkSettingsSchemaOf(languages), checks, report);
}

interface Parts extends Required<PageReading> {
  readonly files: SiteFiles;
  readonly data: ReturnType<typeof parseData>;
  /** Absent where they are broken. */
  readonly checks: CheckSettings | undefined;
  readonly now: Date;
  readonly kinds: readonly ThingKind[];
  readonly languages: readonly string[];
  readonly country: string;
}

function buildSite(
  { files, data, checks, now, kinds, memory, onPage, showsHeld, languages, country }: Parts,
  report: Report,
): Site | undefined {
  const { shared, reader } = openPageReader({ languages, country }, kinds, memory);
  const schemas = singleSchemas(shared);
  const settings = data.settings && parseRemembered(schemas.settings, data.settings, report);
  const navigation =
    data.navigation && parseRemembered(schemas.navigation, data.navigation, report);
  const synonyms = data.synonyms
    ? parseRemembered(synonymsSchemaOf(languages), data.synonyms, report)
    : noSynonyms;
  const redirects = data.redirects
    ? parseRemembered(schemas.redirects, data.redirects, report)
    : noRedirects;
  const things = loadThings({ things: data.things, files, languages, kinds }, shared, report);
  const { texts, existing: existingPages } = sortPageTexts(files, { languages, kinds }, report);
  const pages = loadPages(texts, { reader, memory, onPage }, report);
  if (!settings || !navigation || !synonyms || !checks || !redirects) return undefined;
  const sources: Sources = {
    ...data,
    pages: texts,
    existing: new Set([...data.existing, ...existingPages]),
  };
  const { existing } = sources;
  const comments = loadComments({ files: files.content, pages, existing }, shared, report);
  const today = dayIn(settings.timeZone, now);
  checkPages({ pages, settings, today }, { sources, kinds }, report);
  const lives = livesOf({ pages, things }, kinds);
  const moment = now.toISOString();
  const next = nextChange(lives, { things, settings, now: moment }, kinds);
  const site = {
    settings,
    navigation,
    synonyms,
    checks,
    redirects,
    things,
    pages,
    comments,
    media: files.media,
    today,
    now: moment,
    life: lifeStates(lives, { pages, settings, now: moment }, kinds),
    ...(next !== undefined && { nextChange: next }),
  };
  const known = { sources, kinds };
  checkLives(lives, site, sources, report);
  checkClocks(site, known, report);
  checkCircles(site, known, report);
  checkDataModel(site, known.sources, report);
  checkLogo(site, known.sources, report);
  checkDays(site, known, report);
  checkInSite(site, known, report);
  const whole = linkSite(site, { ...known, lives }, report);
  const shown = holdBack(whole, { ...known, lives, showsHeld }, report);
  const complete = (one: Site) => ({ ...one, things: completeThings(kinds, one.things) });
  const isWhole = shown.pages === whole.pages && shown.things === whole.things;
  return { ...complete(shown), ...(!isWhole && { withHeld: complete(whole) }) };
}

/** The schemas of the files that are there once. */
const singleSchemas = rememberFor((shared: SharedSchemas) => ({
  settings: siteSettingsSchema(shared),
  navigation: navigationSchema(shared),
  redirects: redirectsSchema(shared),
}));

const synonymsSchemaOf = rememberFor(synonymsSchema);
const checkSettingsSchemaOf = rememberFor(checkSettingsSchema);

/** The day of the calendar at a moment in a time zone, `YYYY-MM-DD`. */
export function dayIn(timeZone: string, now: Date): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone, dateStyle: "short" }).format(now);
}

function loadPages(
  texts: PageTexts,
  { reader, memory, onPage }: Pick<Parts, "memory" | "onPage"> & { readonly reader: PageReader },
  report: Report,
): ReadonlyMap<string, Page> {
  const pages = new Map<string, Page>();
  let done = 0;
  for (const [id, files] of texts) {
    const known = memory.recall(id, files);
    const read = known ?? readPage(id, files, reader);
    if (!known) memory.keep(id, files, read);
    for (const fault of read.faults) report(fault);
    if (read.page) pages.set(id, read.page);
    done += 1;
    if (!known) onPage(done, texts.size);
  }
  return pages;
}
