import { isRetired } from "../model/life.ts";
import type { Page } from "../model/page.ts";
import { defaultLanguage } from "../model/site.ts";
import type { CheckedSite } from "./checked-site.ts";
import type { FoundInSite } from "./rule.ts";

/**
 * The pages that lack what a site is in the habit of saying: where fewer than half of them say it,
 * nobody has missed it. They are found at the file in the default language, which owns such fields.
 * @param pages those of which it can be expected
 */
export function* pagesWithout(
  pages: readonly Page[],
  saysIt: (page: Page) => boolean,
): Generator<FoundInSite> {
  const without = pages.filter((page) => !saysIt(page));
  const count = pages.length - without.length;
  if (count < without.length || count === 0) return;
  for (const { translations } of without) {
    const [original] = Object.values(translations);
    if (original) yield { file: original.file, values: { count, all: pages.length } };
  }
}

/** The pages of a site that stand for themselves. */
export interface StandardPages {
  /** What has an author and a day: it tells of that day. */
  readonly articles: readonly Page[];
  /** Those that are to stay true. */
  readonly lasting: readonly Page[];
}

/** All pages but the versions of others, for which these answer, and what nobody tends any more. */
export function standardPages({ site, table }: CheckedSite): StandardPages {
  const [articles, lasting]: [Page[], Page[]] = [[], []];
  for (const page of site.pages.values()) {
    const route = table.find(`page:${page.id}`, defaultLanguage(site));
    if (!route || isRetired(route.life) || route.page.versionOf?.(route.subject)) continue;
    if (route.page.isArticle) articles.push(page);
    else lasting.push(page);
  }
  return { articles, lasting };
}
