import { dateTimeAttribute } from "../../i18n/date-time-attribute.ts";
import { plainInlineText } from "../../markdown/inline-text.ts";
import { dateOfNews, type NewsPage } from "../../model/page.ts";
import { labelOf } from "../../model/priority-set.ts";
import type { LocalizedText } from "../../model/shared-schemas.ts";
import { get, type Site } from "../../model/site.ts";
import { localize } from "../../routes/links.ts";
import { withAbsoluteLinks } from "./absolute-links.ts";
import type { FeedAuthor, FeedEntry } from "./atom-feed.ts";
import { feedId } from "./feed-id.ts";
import type { FeedSource } from "./feeds.ts";

/** A piece of news as an entry of a feed in a language. */
export function newsEntry(news: NewsPage, language: string, source: FeedSource): FeedEntry {
  const { site, table } = source;
  const key = `page:${news.id}`;
  const route = table.find(key, language);
  if (!route) throw new Error(`no page shows "${key}" in "${language}"`);
  const url = new URL(route.url, site.settings.url).href;
  const { value, lang } = localize(news.translations, language, site);
  const published = dateOfNews(news);
  return {
    id: feedId(`${language} ${key}`, site.settings.url),
    url,
    lang,
    title: plainInlineText(value.title),
    published: momentOfDay(published, site),
    updated: momentOfDay(news.updated ?? published, site),
    author: authorOf(news, language, site),
    categories: news.priorities.map((reference) => ({
      term: reference.id,
      label: plain(labelOf(get(site.priorities, reference), published), language, site),
    })),
    summary: value.preamble?.plainText,
    content: withAbsoluteLinks(source.renderContent(route), url),
  };
}

/** The beginning of a day by the clocks of the site, as RFC 3339 has it. */
export function momentOfDay(day: string, { settings }: Pick<Site, "settings">): string {
  return dateTimeAttribute(day, "00:00", settings.timeZone);
}

/** The person who wrote it, or else the organisation. */
function authorOf({ editor, organisation }: NewsPage, language: string, site: Site): FeedAuthor {
  if (editor) return { name: get(site.contacts, editor).name };
  const { name } = get(site.organisations, organisation ?? site.settings.publisher);
  return { name: plain(name, language, site).value };
}

function plain(texts: LocalizedText, language: string, site: Site) {
  const { value, lang } = localize(texts, language, site);
  return { value: plainInlineText(value), lang };
}
