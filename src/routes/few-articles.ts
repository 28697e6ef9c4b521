import { referenceKey } from "../model/reference.ts";
import type { Mention } from "../model/site.ts";
import { fewOnOther, mostOnOther } from "./list-parts.ts";
import type { Route, RouteTable } from "./route.ts";

/** An article that names something, and its day. */
interface Article {
  readonly mention: Mention;
  readonly day: string;
}

/**
 * The places that name a thing, as the page of the thing lists them: where many are articles, the
 * newest few of these stand after all others. The rest have pages of their own.
 */
export function withFewArticles(
  mentions: readonly Mention[],
  table: RouteTable,
  language: string,
): readonly Mention[] {
  const articles = mentions.flatMap((mention): readonly Article[] => {
    const route = table.find(referenceKey(mention.by), language);
    return route?.page.isArticle ? [{ mention, day: dayOf(route) }] : [];
  });
  if (articles.length <= mostOnOther) return mentions;
  const named = new Set(articles.map(({ mention }) => mention));
  const newest = articles.toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
  return [
    ...mentions.filter((mention) => !named.has(mention)),
    ...newest.slice(0, fewOnOther).map(({ mention }) => mention),
  ];
}

function dayOf({ page, subject }: Route): string {
  const { published, updated } = page.notes?.(subject) ?? {};
  return published ?? updated ?? "";
}
