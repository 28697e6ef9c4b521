import { get } from "../../model/site.ts";
import type { FeedFacts } from "../../outputs/feeds/feed-page.ts";
import { localize } from "../../routes/localize.ts";
import type { Speaker } from "../../routes/page-definition.ts";
import { plainLocal } from "../../routes/plain-local.ts";
import type { Notice } from "./schema.ts";
import { mainTextOf } from "./title.ts";

/** What feeds say of a notice: it is published on the day on which it came up on the board. */
export function feedEntry(notice: Notice, speaker: Speaker): FeedFacts {
  const { site, language } = speaker;
  const { announced, organisation } = notice;
  const { name } = get(site.things.organisation, organisation ?? site.settings.publisher);
  const text = mainTextOf(notice);
  return {
    published: announced,
    author: { name: plainLocal(name, speaker) },
    categories: [],
    summary: text && localize(text, language, site).value.plainText,
  };
}
