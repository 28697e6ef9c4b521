import { compareIn } from "../i18n/collate.ts";
import { initialOf } from "../i18n/initial-of.ts";
import type { Translator } from "../i18n/translator.ts";
import { plainInlineText } from "../markdown/inline-text.ts";
import { lastAnswer, rememberFor } from "../model/remember.ts";
import type { Site } from "../model/site.ts";
import { ancestorsOf, type Localized, titleOf } from "./links.ts";
import { isCurrent } from "./listed.ts";
import type { Speaker } from "./page-definition.ts";
import { rememberOfSite } from "./remember-of-site.ts";
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
  const found = (table.byLanguage.get(language) ?? [])
    .filter((route) => isInIndex(route, site))
    .map((route) => (route.page.isPart ? namePart(route, speaker, table) : name(route, speaker)));
  const all = withWholes(found, speaker, table);
  const names = all.map((one) => one.name);
  const groups = new Map<string, IndexEntry[]>();
  for (const { entry, initial } of orderOf(names, speaker).flatMap((place) => all[place] ?? [])) {
    const group = groups.get(initial);
    if (group) group.push(entry);
    else groups.set(initial, [entry]);
  }
  return groups;
}

/** Two pages of the same name, such as a plan and its document, say what they are parts of (WCAG 2.4.4). */
function withWholes(
  all: readonly NamedEntry[],
  speaker: Speaker,
  table: RouteTable,
): readonly NamedEntry[] {
  const [once, repeated] = [new Set<string>(), new Set<string>()];
  for (const { name } of all) (once.has(name) ? repeated : once).add(name);
  return all.map((one) =>
    repeated.has(one.name) ? namePart(one.entry.route, speaker, table) : one,
  );
}

/** In which order the places of a list of names are to be read. To compare thousands of names is slow. */
function orderOf(names: readonly string[], { language, translator }: Speaker): readonly number[] {
  const compare = compareIn(language);
  return lastOrder(translator)(names, () =>
    names
      .map((name, place) => ({ name, place }))
      .toSorted((a, b) => compare(a.name, b.name))
      .map(({ place }) => place),
  );
}

const lastOrder = rememberFor((_words: Translator) => lastAnswer<readonly number[]>());

function isInIndex(route: Route, site: Site): boolean {
  const { page, subject } = route;
  return (page.isInIndex?.(subject) ?? true) && isCurrent(route, site);
}

/** An entry, and by what name and letter it is found. */
interface NamedEntry {
  readonly entry: IndexEntry;
  readonly name: string;
  readonly initial: string;
}

const name = rememberOfSite((route: Route, speaker) =>
  namedEntry(entryOf(route, speaker), speaker),
);

/** What it is a part of is known to the table alone. */
function namePart(route: Route, speaker: Speaker, table: RouteTable): NamedEntry {
  const { site, translator } = speaker;
  const entry = entryOf(route, speaker);
  const whole = ancestorsOf(route, table).at(-1);
  return namedEntry(
    whole ? { ...entry, partOf: titleOf(whole, site, translator) } : entry,
    speaker,
  );
}

function entryOf(route: Route, { site, translator }: Speaker): IndexEntry {
  const { page, subject } = route;
  return { route, title: page.titleInIndex?.(subject) ?? titleOf(route, site, translator) };
}

/** Quotation marks and the like do not count. */
function namedEntry(entry: IndexEntry, { language }: Pick<Speaker, "language">): NamedEntry {
  const name = plainInlineText(entry.title.value).replace(/^[^\p{L}\p{N}]+/u, "");
  return { entry, name, initial: initialOf(name, language) };
}
