import { dateTimeAttribute } from "../../i18n/date-time-attribute.ts";
import { plainInlineText } from "../../markdown/inline-text.ts";
import type { Site } from "../../model/site.ts";
import { localize, titleOf } from "../../routes/links.ts";
import type { Route } from "../../routes/route.ts";
import { webAddress } from "../../routes/web-address.ts";
import { withAbsoluteLinks } from "./absolute-links.ts";
import type { FeedEntry } from "./atom-feed.ts";
import { feedId } from "./feed-id.ts";
import type { FeedFacts } from "./feed-page.ts";
import type { FeedSource } from "./feeds.ts";

/** A page with what feeds say of it. */
export interface PageInFeed {
  readonly route: Route;
  readonly facts: FeedFacts;
}

/** A page as an entry of a feed in its language. */
export function pageEntry({ route, facts }: PageInFeed, source: FeedSource): FeedEntry {
  const { site, translators } = source;
  const { key, language } = route;
  const url = webAddress(route.url, site.settings);
  const { value: title, lang } = titleOf(route, site, translators(language));
  return {
    id: feedId(`${language} ${key}`, site.settings),
    url,
    lang,
    title: plainInlineText(title),
    published: momentOfDay(facts.published, site),
    updated: momentOfDay(facts.updated ?? facts.published, site),
    author: facts.author,
    categories: facts.categories.map(({ term, label }) => {
      const { value, ...rest } = localize(label, language, site);
      return { term, label: { value: plainInlineText(value), ...rest } };
    }),
    summary: facts.summary,
    content: withAbsoluteLinks(source.renderContent(route), url),
  };
}

/** The beginning of a day by the clocks of the site, as RFC 3339 has it. */
export function momentOfDay(day: string, { settings }: Pick<Site, "settings">): string {
  return dateTimeAttribute(day, "00:00", settings.timeZone);
}
