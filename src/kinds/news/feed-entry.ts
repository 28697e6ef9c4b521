import { labelOf } from "../../model/labels.ts";
import { get } from "../../model/site.ts";
import type { FeedAuthor } from "../../outputs/feeds/atom-feed.ts";
import type { FeedFacts } from "../../outputs/feeds/feed-page.ts";
import { localize } from "../../routes/localize.ts";
import type { Speaker } from "../../routes/page-definition.ts";
import { plainLocal } from "../../routes/plain-local.ts";
import { dateOfNews, type NewsPage } from "./schema.ts";

/** What feeds say of a piece of news; its priorities bear the labels that they had on its day. */
export function feedEntry(news: NewsPage, speaker: Speaker): FeedFacts {
  const { site, language } = speaker;
  const published = dateOfNews(news);
  return {
    published,
    updated: news.updated,
    author: authorOf(news, speaker),
    categories: news.priorities.map((reference) => ({
      term: reference.id,
      label: labelOf(get(site.things.priority, reference), published),
    })),
    summary: localize(news.translations, language, site).value.preamble?.plainText,
  };
}

/** The person who wrote it, or else the organisation. */
function authorOf({ editor, organisation }: NewsPage, speaker: Speaker): FeedAuthor {
  const { site } = speaker;
  if (editor) return { name: get(site.things.contact, editor).name };
  const { name } = get(site.things.organisation, organisation ?? site.settings.publisher);
  return { name: plainLocal(name, speaker) };
}
