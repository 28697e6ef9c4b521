import { dateOfNews, type NewsPage } from "../../../../src/kinds/news/schema.ts";
import { localize } from "../../../../src/routes/links.ts";
import { Day } from "../../../components/day/day.tsx";
import { cutAtSentence } from "../../../components/document-head/cut-at-sentence.ts";
import { Heading, type HeadingLevel } from "../../../components/heading/heading.tsx";
import { Image } from "../../../components/picture/picture.tsx";
import { ThingLink } from "../../../components/thing-link/thing-link.tsx";
import { usePage } from "../../../page-context.tsx";

interface NewsTeaserProps {
  readonly news: NewsPage;
  readonly level: HeadingLevel;
  /** The first of a list, with its picture. */
  readonly lead?: boolean;
}

/** A news page in a list. The heading's link covers the whole of it. */
export function NewsTeaser({ news, level, lead = false }: NewsTeaserProps) {
  return (
    <article class={lead ? "news-teaser news-teaser--lead" : "news-teaser"}>
      <div class="news-teaser__text">
        <Heading level={level} class="news-teaser__title">
          <ThingLink to={{ kind: "page", id: news.id }} class="card-link" />
        </Heading>
        <p class="news-teaser__date">
          <Day date={dateOfNews(news)} />
        </p>
        <Excerpt news={news} longest={lead ? 240 : 160} />
      </div>
      {lead && news.picture && (
        <div class="news-teaser__picture">
          <Image picture={{ ...news.picture, alt: undefined }} place="text" />
        </div>
      )}
    </article>
  );
}

/** The beginning of the preamble: its first block, as whole sentences. */
function Excerpt({ news, longest }: { readonly news: NewsPage; readonly longest: number }) {
  const { site, route } = usePage();
  const { value, lang } = localize(news.translations, route.language, site);
  const [opening = ""] = (value.preamble ?? value.body).plainText.split("\n");
  return (
    <p class="news-teaser__excerpt" lang={lang}>
      {cutAtSentence(opening, longest)}
    </p>
  );
}
