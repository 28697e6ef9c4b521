import type { Report } from "./fault.ts";
import { namesOf } from "./kind-names.ts";
import { createPageReader, type PageReader } from "./load-page.ts";
import type { PageMemory } from "./page-memory.ts";
import { parseWith } from "./parse-with.ts";
import type { SiteFiles } from "./read-site-files.ts";
import { createSharedSchemas, type SharedSchemas } from "./shared-schemas.ts";
import { languageSettingsSchema } from "./site-settings.ts";
import { parseJsonFile } from "./source-file.ts";
import { type PageTexts, settingsFile, sortPageTexts } from "./sources.ts";
import type { ThingKind } from "./thing-kind.ts";

/** What a site says of itself that decides how its pages are read. */
export interface PageBasics {
  /** The default one first. */
  readonly languages: readonly string[];
  /** The country whose telephone numbers and formats count. */
  readonly country: string;
}

/** Makes what reads the pages of a site, and tells a memory under which circumstances it does. */
export function openPageReader(
  { languages, country }: PageBasics,
  kinds: readonly ThingKind[],
  memory?: PageMemory,
): { readonly shared: SharedSchemas; readonly reader: PageReader } {
  memory?.begin(JSON.stringify([languages, country, namesOf(kinds)]));
  const shared = createSharedSchemas({ languages, country, kinds: namesOf(kinds) });
  return { shared, reader: createPageReader(kinds, languages, shared) };
}

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
  const found = settings && parseWith(languageSettingsSchema, settings, ignore);
  if (!found) return undefined;
  const basics = { languages: found.languages, country: found.country };
  const { reader } = openPageReader(basics, kinds, memory);
  const { texts } = sortPageTexts(files, { languages: basics.languages, kinds }, ignore);
  const unread = [...texts].filter(([id, ofPage]) => memory.recall(id, ofPage) === undefined);
  return { basics, reader, texts: new Map(unread) };
}
