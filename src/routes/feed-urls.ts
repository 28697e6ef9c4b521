import type { Translator } from "../i18n/translator.ts";
import type { Site } from "../model/site.ts";
import { type Localized, titleOf } from "./links.ts";
import type { Route, RouteTable } from "./route.ts";

/** A feed of news: all of them, or those of one priority. */
export interface FeedUrl {
  /** The page whose news it holds. */
  readonly page: Route;
  /** From the root of the site: `/sv/feed.xml`, `/sv/prioriteringar/x/feed.xml`. */
  readonly url: string;
  /** An inline text. */
  readonly title: Localized;
}

const file = "feed.xml";

/** The feeds of a language: that of all news first, then those of the priorities in their order. */
export function feedUrls(
  language: string,
  { site, table, translator }: FeedContext,
): readonly FeedUrl[] {
  const pages = table.routes.filter((route) => route.language === language && hasFeed(route));
  return pages.map((page) => feedOf(page, { site, translator }));
}

/** The feed of a page; undefined for pages that have none of their own. */
export function feedUrlOf(page: Route, context: Omit<FeedContext, "table">): FeedUrl | undefined {
  return hasFeed(page) ? feedOf(page, context) : undefined;
}

interface FeedContext {
  readonly site: Site;
  readonly table: RouteTable;
  readonly translator: Translator;
}

function hasFeed({ key, view }: Route): boolean {
  return key === "section:news" || view.kind === "priority";
}

/** That of all news stands at the top of the language, the others beside their pages. */
function feedOf(page: Route, { site, translator }: Omit<FeedContext, "table">): FeedUrl {
  if (page.key === "section:news")
    return {
      page,
      url: `/${page.language}/${file}`,
      title: { value: translator.t("ui.follow.allNews") },
    };
  return { page, url: `${page.url}${file}`, title: titleOf(page, site, translator) };
}
