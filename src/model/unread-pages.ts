import type { Report } from "./fault.ts";
import { namesOf } from "./kind-names.ts";
import { createPageReader, type PageReader } from "./load-page.ts";
import type { PageMemory } from "./page-memory.ts";
import { type PageTexts, sortPageTexts } from "./page-texts.ts";
import { parseRemembered } from "./parse-with.ts";
import { lastAnswer, rememberFor } from "./remember.ts";
import { createSharedSchemas, type SharedSchemas } from "./shared-schemas.ts";
import type { SiteFiles } from "./site-files.ts";
import { languageSettingsSchema } from "./site-settings.ts";
import { parseJsonFile } from "./source-file.ts";
import { settingsFile } from "./sources.ts";
import type { ThingKind } from "./thing-kind.ts";

/** What a site says of itself that decides how its pages are read. */
export interface PageBasics {
  /** The default one first. */
  readonly languages: readonly string[];
  /** The country whose telephone numbers and formats count. */
  readonly country: string;
}

/**
 * Makes what reads the pages of a site, and tells a memory under which circumstances it does. For the
 * same circumstances it is the same as the last time: what was read with it is known still.
 */
export function openPageReader(
  { languages, country }: PageBasics,
  kinds: readonly ThingKind[],
  memory?: PageMemory,
): { readonly shared: SharedSchemas; readonly reader: PageReader } {
  memory?.begin(JSON.stringify([languages, country, namesOf(kinds)]));
  const context = { languages, country, kinds: namesOf(kinds) };
  const shared = lastSchemas([JSON.stringify(context)], () => createSharedSchemas(context));
  const reader = lastReader(kinds)([shared], () => createPageReader(kinds, languages, shared));
  return { shared, reader };
}

const lastSchemas = lastAnswer<SharedSchemas>();
const lastReader = rememberFor((_kinds: readonly ThingKind[]) => lastAnswer<PageReader>());

const ignore: Report = () => {};

/**
 * The pages of a site that a memory does not know, with what reading them needs; undefined where the
 * settings do not tell. Says nothing of faults: that is done when the site is loaded.
 */
export function unreadPages(
  files: SiteFiles,
  kinds: readonly ThingKind[],
  memory: PageMemory,
):
  | { readonly basics: PageBasics; readonly reader: PageReader; readonly texts: PageTexts }
  | undefined {
  const file = files.data.find(({ path }) => path === settingsFile);
  const settings = file && parseJsonFile(file, ignore);
  const found = settings && parseRemembered(languageSettingsSchema, settings, ignore);
  if (!found) return undefined;
  const basics = { languages: found.languages, country: found.country };
  const { reader } = openPageReader(basics, kinds, memory);
  const { texts } = sortPageTexts(files, { languages: basics.languages, kinds }, ignore);
  const unread = [...texts].filter(([id, ofPage]) => memory.recall(id, ofPage) === undefined);
  return { basics, reader, texts: new Map(unread) };
}
