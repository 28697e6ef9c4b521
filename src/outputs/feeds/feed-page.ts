import type { LocalizedText } from "../../model/shared-schemas.ts";
import type { Site } from "../../model/site.ts";
import type { PageDefinition, Speaker } from "../../routes/page-definition.ts";
import type { FeedAuthor } from "./atom-feed.ts";

/** What a feed says of a page, beside its title and its text. */
export interface FeedFacts {
  /** Days, `YYYY-MM-DD`. */
  readonly published: string;
  readonly updated?: string | undefined;
  readonly author: FeedAuthor;
  /** What it is about, by id and name. */
  readonly categories: readonly { readonly term: string; readonly label: LocalizedText }[];
  readonly summary?: string | undefined;
}

/** The capabilities of pages that have feeds or stand in them, beside `feed`. */
export interface FeedPage<Subject> {
  /** The keys of the pages that the feed of the page tells of, where they are in feeds; in any order. */
  feedKeys(subject: Subject, site: Site): readonly string[];
  /** What feeds say of the page. */
  feedEntry(subject: Subject, speaker: Speaker): FeedFacts;
}

/** A page, as one that may have to do with feeds. */
export function asFeedPage(page: PageDefinition): PageDefinition & Partial<FeedPage<unknown>> {
  return page as PageDefinition & Partial<FeedPage<unknown>>;
}
