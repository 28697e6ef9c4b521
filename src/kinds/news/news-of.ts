import type { Site } from "../../model/site.ts";
import { dateOfNews, type NewsPage } from "./schema.ts";

const known = new WeakMap<Site["pages"], readonly NewsPage[]>();

/** The news of a site, the latest first; the same day by their ids. */
export function newsOf({ pages }: Pick<Site, "pages">): readonly NewsPage[] {
  const news = known.get(pages) ?? sortedNews(pages);
  known.set(pages, news);
  return news;
}

function sortedNews(pages: Site["pages"]): readonly NewsPage[] {
  return [...pages.values()]
    .filter((page) => page.kind === "news")
    .toSorted((a, b) => {
      const [first, second] = [dateOfNews(b), dateOfNews(a)];
      if (first !== second) return first < second ? -1 : 1;
      return a.id < b.id ? -1 : 1;
    });
}
