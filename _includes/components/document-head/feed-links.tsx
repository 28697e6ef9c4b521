import { documentTitle } from "../../../src/routes/document-title.ts";
import { type FeedUrl, feedUrlOf, feedUrls } from "../../../src/routes/feed-urls.ts";
import { webAddress } from "../../../src/routes/web-address.ts";
import { usePage } from "../../page-context.tsx";

/** The feeds that a browser or a feed reader finds by itself: that of the page, and that of all news. */
export function FeedLinks() {
  const page = usePage();
  const [all] = feedUrls(page.route.language, page);
  const own = feedUrlOf(page.route, page);
  const feeds = [own, all].filter((feed): feed is FeedUrl => feed !== undefined);
  return (
    <>
      {[...new Map(feeds.map((feed) => [feed.url, feed])).values()].map((feed) => (
        <link
          key={feed.url}
          rel="alternate"
          type="application/atom+xml"
          title={documentTitle({ ...page, route: feed.page })}
          href={webAddress(feed.url, page.site.settings)}
        />
      ))}
    </>
  );
}
