import type { Translator } from "../../i18n/translator.ts";
import { plainInlineText } from "../../markdown/inline-text.ts";
import type { NewsPage } from "../../model/page.ts";
import { get, type Site } from "../../model/site.ts";
import { type FeedUrl, feedUrls } from "../../routes/feed-urls.ts";
import { localize, urlOf } from "../../routes/links.ts";
import { newsOf } from "../../routes/plan-routes.ts";
import type { Route, RouteTable } from "../../routes/route.ts";
import { writeFeed } from "./atom-feed.ts";
import { feedId } from "./feed-id.ts";
import { momentOfDay, newsEntry } from "./news-entry.ts";

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
export const feedStylesheet = "/assets/feed.css";

/** Older news are on the site; a reader that has followed the feed has them already. */
const mostEntries = 50;

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
  const absolute = (path: string) => new URL(path, site.settings.url).href;
  const name = (texts: Parameters<typeof localize<string>>[0]) =>
    plainInlineText(localize(texts, language, site).value);
  const entries = newsIn(page, site).slice(0, mostEntries);
  const { publisher, url: siteUrl } = site.settings;
  return writeFeed({
    id: feedId(`${language} ${page.key}`, siteUrl),
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
    stylesheet: feedStylesheet,
    updated: momentOfDay(latestChange(entries, site), site),
    author: { name: name(get(site.organisations, publisher).name), uri: siteUrl },
    entries: entries.map((news) => newsEntry(news, language, source)),
  });
}

/** The news of the page's feed, the latest first. */
function newsIn({ view }: Route, site: Site): readonly NewsPage[] {
  const news = newsOf(site);
  if (view.kind !== "priority") return news;
  const { id } = view.priority;
  return news.filter(({ priorities }) => priorities.some((priority) => priority.id === id));
}

/** A feed without entries has not changed since the newest of all news, or has always been empty. */
function latestChange(entries: readonly NewsPage[], site: Site): string {
  const news = entries.length > 0 ? entries : newsOf(site);
  const days = news.flatMap(({ published, updated }) => updated ?? published ?? []);
  return days.toSorted().at(-1) ?? site.today;
}
