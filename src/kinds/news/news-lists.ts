import type { Site } from "../../model/site.ts";
import { newsOf } from "./news-of.ts";
import { dateOfNews, type NewsPage } from "./schema.ts";

/** All news, a page at a time, or the news of one year. */
export interface ListOfNews {
  readonly items: readonly NewsPage[];
  /** 1-based; 1 of 1 for a year. */
  readonly pageNumber: number;
  readonly pageCount: number;
  readonly year?: string;
  /** All years that have news, the latest first: the same on every page of the list. */
  readonly years: readonly YearOfNews[];
}

/** A year and how many news it has. */
export interface YearOfNews {
  readonly year: string;
  readonly count: number;
}

/** The lists that a site has: its pages of all news, then one list a year. */
export function newsLists(site: Site): readonly ListOfNews[] {
  const all = newsOf(site);
  const size = site.settings.newsPerPage;
  const pageCount = Math.max(1, Math.ceil(all.length / size));
  const byYear = Map.groupBy(all, yearOf);
  const years = [...byYear].map(([year, { length }]) => ({ year, count: length }));
  const pages = Array.from({ length: pageCount }, (_, index): ListOfNews => {
    const items = all.slice(index * size, (index + 1) * size);
    return { items, pageNumber: index + 1, pageCount, years };
  });
  const ofYears = [...byYear].map(
    ([year, items]): ListOfNews => ({ items, pageNumber: 1, pageCount: 1, year, years }),
  );
  return [...pages, ...ofYears];
}

/** The year that a news page belongs to, as its address has it. */
export function yearOf(page: NewsPage): string {
  return dateOfNews(page).slice(0, 4);
}
