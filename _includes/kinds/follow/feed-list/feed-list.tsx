import { type FeedUrl, feedUrls } from "../../../../src/routes/feed-urls.ts";
import { webAddress } from "../../../../src/routes/web-address.ts";
import { InlineValue } from "../../../components/inline/inline.tsx";
import { usePage } from "../../../page-context.tsx";

/** The feeds of the language, each with its address to copy. */
export function FeedList() {
  const page = usePage();
  return (
    <ul class="feed-list">
      {feedUrls(page.route.language, page).map((feed) => (
        <li key={feed.url}>
          <FeedAddress feed={feed} />
        </li>
      ))}
    </ul>
  );
}

function FeedAddress({ feed: { url, title } }: { readonly feed: FeedUrl }) {
  const { site } = usePage();
  return (
    <>
      <a href={url} type="application/atom+xml">
        <InlineValue {...title} />
      </a>
      <code class="feed-list__address">{webAddress(url, site.settings)}</code>
    </>
  );
}
