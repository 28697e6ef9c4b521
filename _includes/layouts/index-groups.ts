import { compareIn } from "../../src/i18n/collate.ts";
import { plainInlineText } from "../../src/markdown/inline-text.ts";
import type { Site } from "../../src/model/site.ts";
import { ancestorsOf, type Localized, titleOf } from "../../src/routes/links.ts";
import { isCurrent } from "../../src/routes/listed.ts";
import type { Route } from "../../src/routes/route.ts";
import type { PageContext } from "../page-context.tsx";
import { initialOf } from "./directory-groups.ts";

/** A page of the site as it stands in the index. */
export interface IndexEntry {
  readonly route: Route;
  readonly title: Localized;
  /** What the page is a part of, where its title alone does not say it. */
  readonly partOf?: Localized;
}

export interface IndexGroup {
  /** A letter; a digit stands for all titles that begin with one. */
  readonly initial: string;
  readonly entries: readonly IndexEntry[];
}

/** All pages and things in a language, by the letters of its alphabet. */
export function indexGroups(page: Omit<PageContext, "assets">): readonly IndexGroup[] {
  const { route, table, site } = page;
  const compare = compareIn(route.language);
  const sorted = (table.byLanguage.get(route.language) ?? [])
    .filter((one) => isInIndex(one, site))
    .map((one) => ({ name: sortedName(one, page), entry: entryOf(one, page) }))
    .toSorted((a, b) => compare(a.name, b.name));
  const groups = Map.groupBy(sorted, ({ name }) =>
    /^\p{N}/u.test(name) ? "0" : initialOf(name, route.language),
  );
  return [...groups].map(([initial, members]) => ({
    initial,
    entries: members.map(({ entry }) => entry),
  }));
}

function isInIndex(route: Route, site: Site): boolean {
  const { page, subject } = route;
  return (page.isInIndex?.(subject) ?? true) && isCurrent(route, site);
}

function entryOf(route: Route, { site, table, translator }: Omit<PageContext, "assets">) {
  const { page, subject } = route;
  const whole = page.isPart ? ancestorsOf(route, table).at(-1) : undefined;
  const title = page.titleInIndex?.(subject) ?? titleOf(route, site, translator);
  return { route, title, ...(whole && { partOf: titleOf(whole, site, translator) }) };
}

/** Quotation marks and the like do not count. */
function sortedName(route: Route, page: Omit<PageContext, "assets">): string {
  return plainInlineText(entryOf(route, page).title.value).replace(/^[^\p{L}\p{N}]+/u, "");
}
