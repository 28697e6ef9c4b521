import type { Translator } from "../../i18n/translator.ts";
import { plainInlineText } from "../../markdown/inline-text.ts";
import { pathOnHost } from "../../model/base-path.ts";
import { isRetired } from "../../model/life.ts";
import { get, type Site } from "../../model/site.ts";
import { type FeedUrl, feedUrls } from "../../routes/feed-urls.ts";
import { localize, urlOf } from "../../routes/links.ts";
import type { Route, RouteTable } from "../../routes/route.ts";
import { siteAddress, webAddress } from "../../routes/web-address.ts";
import { writeFeed } from "./atom-feed.ts";
import { feedId } from "./feed-id.ts";
import { asFeedPage } from "./feed-page.ts";
import { momentOfDay, type PageInFeed, pageEntry } from "./page-entry.ts";

/** What the feeds of a site are a function of. */
export interface FeedSource {
  readonly site: Site;
  readonly table: RouteTable;
  readonly translators: (language: string) => Translator;
  /** The HTML of a page without its title and what stands around it. */
  readonly renderContent: (route: Route) => string;
}

/** A feed that is written when it is asked for. */
export interface FeedOutput {
  /** From the root of the built site, without a leading slash: `sv/feed.xml`. */
  readonly path: string;
  readonly write: () => string;
}

/** Where the styles of the feeds stand. */
const feedStylesheet = "/assets/feed.css";

/**
 * Each entry has its whole text: 30 news of some length are 160 kB, and 26 kB compressed, each time
 * that a reader asks. Older news are on the site, and with those who have followed the feed.
 */
const mostEntries = 30;

/** The feeds of all languages. */
export function feedOutputs(source: FeedSource): readonly FeedOutput[] {
  const { site, table, translators } = source;
  return site.settings.languages.flatMap((language) => {
    const translator = translators(language);
    return feedUrls(language, { site, table, translator }).map((feed) => ({
      path: feed.url.slice(1),
      write: () => write(feed, translator, source),
    }));
  });
}

function write({ page, url, title }: FeedUrl, translator: Translator, source: FeedSource): string {
  const { site, table } = source;
  const { t } = translator;
  const { language } = page;
  const absolute = (path: string) => webAddress(path, site.settings);
  const name = (texts: Parameters<typeof localize<string>>[0]) =>
    plainInlineText(localize(texts, language, site).value);
  const entries = pagesIn(page, source).slice(0, mostEntries);
  const [first] = feedUrls(language, { site, table, translator });
  const latest = latestChange(entries, () => (first ? pagesIn(first.page, source) : []));
  const { publisher, basePath } = site.settings;
  return writeFeed({
    id: feedId(`${language} ${page.key}`, site.settings),
    language,
    title: t("ui.page.titleWithSite", {
      title: plainInlineText(title.value),
      site: name(site.settings.name),
    }),
    note: {
      text: t("ui.follow.feedNote"),
      link: t("ui.follow.feedMore"),
      url: absolute(urlOf({ kind: "section", id: "follow" }, language, table)),
    },
    url: absolute(url),
    page: absolute(page.url),
    stylesheet: pathOnHost(feedStylesheet, basePath),
    updated: momentOfDay(latest ?? site.today, site),
    author: {
      name: name(get(site.things.organisation, publisher).name),
      uri: siteAddress(site.settings),
    },
    entries: entries.map((entry) => pageEntry(entry, source)),
  });
}

/** The pages that a feed tells of, the latest first; the same day by their keys. */
function pagesIn({ page, subject, language }: Route, source: FeedSource): readonly PageInFeed[] {
  const { site, table, translators } = source;
  const speaker = { site, language, translator: translators(language) };
  const keys = asFeedPage(page).feedKeys?.(subject, site) ?? [];
  return keys
    .flatMap((key): PageInFeed[] => {
      const route = table.find(key, language);
      const facts =
        route &&
        !isRetired(route.life) &&
        asFeedPage(route.page).feedEntry?.(route.subject, speaker);
      return route && facts ? [{ route, facts }] : [];
    })
    .toSorted((a, b) => {
      const [first, second] = [b.facts.published, a.facts.published];
      if (first !== second) return first < second ? -1 : 1;
      return a.route.key < b.route.key ? -1 : 1;
    });
}

/** A feed without entries has not changed since the newest of all news, or has always been empty. */
function latestChange(entries: readonly PageInFeed[], ofSite: () => readonly PageInFeed[]) {
  const pages = entries.length > 0 ? entries : ofSite();
  const days = pages.map(({ facts }) => facts.updated ?? facts.published);
  return days.toSorted().at(-1);
}
