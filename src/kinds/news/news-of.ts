import { listedPages } from "../../model/listed.ts";
import type { Site } from "../../model/site.ts";
import { dateOfNews, type NewsPage } from "./schema.ts";

const known = new WeakMap<Site["pages"], readonly NewsPage[]>();

/** The news that stands in the lists of a site, the latest first; the same day by their ids. */
export function newsOf(site: Pick<Site, "life" | "pages">): readonly NewsPage[] {
  const pages = listedPages(site);
  const news = known.get(pages) ?? sortedNews(pages);
  known.set(pages, news);
  return news;
}

function sortedNews(pages: Site["pages"]): readonly NewsPage[] {
  return [...pages.values()]
    .filter((page) => page.kind === "news")
    .map((page) => ({ page, date: dateOfNews(page) }))
    .sort((a, b) => {
      if (a.date !== b.date) return a.date < b.date ? 1 : -1;
      return a.page.id < b.page.id ? -1 : 1;
    })
    .map(({ page }) => page);
}

const knownByThing = new WeakMap<Site["mentions"], ReadonlyMap<string, readonly NewsPage[]>>();

/** The news that names each thing, by the key of the thing; the latest first. */
export function newsNaming(
  site: Pick<Site, "life" | "pages" | "mentions">,
): ReadonlyMap<string, readonly NewsPage[]> {
  const byThing = knownByThing.get(site.mentions) ?? newsByThing(site);
  knownByThing.set(site.mentions, byThing);
  return byThing;
}

function newsByThing(
  site: Pick<Site, "life" | "pages" | "mentions">,
): ReadonlyMap<string, readonly NewsPage[]> {
  const all = newsOf(site);
  const places = new Map(all.map(({ id }, place) => [id, place]));
  return new Map(
    [...site.mentions].map(([key, mentions]) => {
      const named = mentions.flatMap(({ by }) =>
        by.kind === "page" ? (places.get(by.id) ?? []) : [],
      );
      const inOrder = Uint32Array.from(new Set(named)).sort();
      return [key, Array.from(inOrder).flatMap((place) => all[place] ?? [])];
    }),
  );
}
