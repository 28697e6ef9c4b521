import type { Translator } from "../i18n/translator.ts";
import type { Site } from "../model/site.ts";
import { type Localized, titleOf } from "./links.ts";
import type { Route, RouteTable } from "./route.ts";

/** A feed: of all news, or of those that a page is about. */
export interface FeedUrl {
  /** The page whose news it holds. */
  readonly page: Route;
  /** From the root of the site: `/sv/feed.xml`, `/sv/prioriteringar/x/feed.xml`. */
  readonly url: string;
  /** An inline text. */
  readonly title: Localized;
}

const file = "feed.xml";

interface FeedContext {
  readonly site: Site;
  readonly table: RouteTable;
  readonly translator: Translator;
}

const known = new WeakMap<RouteTable, Map<string, readonly FeedUrl[]>>();

/** The feeds of a language in the order of their pages: that of the whole site is the first. */
export function feedUrls(language: string, context: FeedContext): readonly FeedUrl[] {
  const { table } = context;
  const languages = known.get(table) ?? new Map<string, readonly FeedUrl[]>();
  known.set(table, languages);
  const feeds =
    languages.get(language) ??
    (table.byLanguage.get(language) ?? []).flatMap((page) => feedUrlOf(page, context) ?? []);
  languages.set(language, feeds);
  return feeds;
}

/** The feed of a page; undefined for pages that have none of their own. */
export function feedUrlOf(
  route: Route,
  { site, translator }: Omit<FeedContext, "table">,
): FeedUrl | undefined {
  const { page, subject, language } = route;
  const feed = page.feed?.(subject, { site, language, translator });
  if (!feed) return undefined;
  return {
    page: route,
    url: feed.isOfSite ? `/${language}/${file}` : `${route.url}${file}`,
    title: feed.title ?? titleOf(route, site, translator),
  };
}
