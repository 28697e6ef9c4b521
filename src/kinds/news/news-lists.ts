import { rememberFor } from "../../model/remember.ts";
import type { Site } from "../../model/site.ts";
import {
  countGroups,
  type ListGroup,
  type ListPart,
  mostEntries,
  mostOnOther,
  pagesOf,
  pagesOfGroups,
} from "../../routes/list-parts.ts";
import type { Route, RouteTable } from "../../routes/route.ts";
import { newsNaming, newsOf } from "./news-of.ts";
import { dateOfNews, type NewsPage } from "./schema.ts";

/** News, a page at a time, or the news of one year. */
export interface ListOfNews extends ListPart<NewsPage> {
  /** The years that have news, the latest first: the same on every page of the list. */
  readonly years: readonly ListGroup[];
}

/** News that names something. */
export interface ListOfNewsNaming extends ListOfNews {
  /** The page of what is named. */
  readonly named: Route;
  /** How many news there are in all. */
  readonly count: number;
}

/** The key of the list of all news. */
export const allNews = "section:news";

/** The lists that a site has: its pages of all news, then those of each year. */
export function newsLists(site: Site): readonly ListOfNews[] {
  const items = newsOf(site);
  const { byYear, years } = yearsOf(items);
  return [
    ...pagesOf({ list: allNews, items }, site.settings.newsPerPage),
    ...pagesOfGroups(allNews, byYear, mostEntries),
  ].map((part) => ({ ...part, years }));
}

/** The lists of news that names a thing, for the things whose own pages show only the newest few. */
export function newsListsNaming(
  site: Site,
  table: RouteTable,
  language: string,
): readonly ListOfNewsNaming[] {
  return [...newsNaming(site)].flatMap(([key, items]) => {
    const named = items.length > mostOnOther ? table.find(key, language) : undefined;
    return named?.page.listsNaming ? listsNaming(named, items, site) : [];
  });
}

/** All on one page while that is short; else the newest, and then year by year. */
function listsNaming(
  named: Route,
  items: readonly NewsPage[],
  { settings }: Site,
): readonly ListOfNewsNaming[] {
  const list = keyOfNewsNaming(named.key);
  const common = { named, count: items.length };
  const whole = pagesOf({ list, items }, mostEntries);
  if (whole.length === 1) return whole.map((part) => ({ ...part, ...common, years: [] }));
  const { byYear, years } = yearsOf(items);
  const newest = items.slice(0, settings.newsPerPage);
  return [
    ...pagesOf({ list, items: newest }, mostEntries),
    ...pagesOfGroups(list, byYear, mostEntries),
  ].map((part) => ({ ...part, ...common, years }));
}

/** News by its years, the same for every language. */
const yearsOf = rememberFor((items: readonly NewsPage[]) => {
  const byYear = Map.groupBy(items, yearOf);
  return { byYear, years: countGroups(byYear) };
});

/** The key of the list of all news that names the thing of a page. */
export function keyOfNewsNaming(key: string): string {
  return `${key}/news`;
}

/** Which words say it: some news is about a thing, others name it. */
export function wordsOfNaming({ key }: Pick<Route, "key">): "about" | "naming" {
  return key.startsWith("priority:") ? "about" : "naming";
}

/** The year that a news page belongs to, as its address has it. */
export function yearOf(page: NewsPage): string {
  return dateOfNews(page).slice(0, 4);
}
