import { compareIn } from "../i18n/collate.ts";
import { initialOf } from "../i18n/initial-of.ts";
import { plainInlineText } from "../markdown/inline-text.ts";
import type { Site } from "../model/site.ts";
import { ancestorsOf, type Localized, titleOf } from "./links.ts";
import { isCurrent } from "./listed.ts";
import type { Speaker } from "./page-definition.ts";
import type { Route, RouteTable } from "./route.ts";

/** A page of the site as it stands in the index. */
export interface IndexEntry {
  readonly route: Route;
  readonly title: Localized;
  /** What the page is a part of, where its title alone does not say it. */
  readonly partOf?: Localized;
}

/** What stands below each letter. */
export type IndexGroups = ReadonlyMap<string, readonly IndexEntry[]>;

/** The key of the index. */
export const indexKey = "section:a-to-z";

const known = new WeakMap<RouteTable, Map<string, IndexGroups>>();

/** All pages and things in a language, by the letters of its alphabet. */
export function indexGroups(speaker: Speaker, table: RouteTable): IndexGroups {
  const languages = known.get(table) ?? new Map<string, IndexGroups>();
  known.set(table, languages);
  const groups = languages.get(speaker.language) ?? makeGroups(speaker, table);
  languages.set(speaker.language, groups);
  return groups;
}

function makeGroups(speaker: Speaker, table: RouteTable): IndexGroups {
  const { site, language } = speaker;
  const compare = compareIn(language);
  const sorted = (table.byLanguage.get(language) ?? [])
    .filter((route) => isInIndex(route, site))
    .map((route) => entryOf(route, speaker, table))
    .map((entry) => ({ entry, name: sortedName(entry) }))
    .toSorted((a, b) => compare(a.name, b.name));
  const groups = Map.groupBy(sorted, ({ name }) => initialOf(name, language));
  return new Map(
    [...groups].map(([initial, members]) => [initial, members.map(({ entry }) => entry)]),
  );
}

function isInIndex(route: Route, site: Site): boolean {
  const { page, subject } = route;
  return (page.isInIndex?.(subject) ?? true) && isCurrent(route, site);
}

function entryOf(route: Route, { site, translator }: Speaker, table: RouteTable): IndexEntry {
  const { page, subject } = route;
  const whole = page.isPart ? ancestorsOf(route, table).at(-1) : undefined;
  const title = page.titleInIndex?.(subject) ?? titleOf(route, site, translator);
  return { route, title, ...(whole && { partOf: titleOf(whole, site, translator) }) };
}

/** Quotation marks and the like do not count. */
function sortedName({ title }: IndexEntry): string {
  return plainInlineText(title.value).replace(/^[^\p{L}\p{N}]+/u, "");
}
