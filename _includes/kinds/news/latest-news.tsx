import { newsOf } from "../../../src/kinds/news/news-of.ts";
import { ThingLink } from "../../components/thing-link/thing-link.tsx";
import { usePage } from "../../page-context.tsx";
import { NewsList } from "./news-list/news-list.tsx";

const newsOnStart = 3;

/** What is new, on the start page. */
export function LatestNews() {
  const { site, translator } = usePage();
  const news = newsOf(site).slice(0, newsOnStart);
  if (news.length === 0) return null;
  return (
    <section class="band band--soft" aria-labelledby="latest-news">
      <div class="wrapper">
        <h2 id="latest-news">{translator.t("ui.news.latest")}</h2>
        <NewsList items={news} level={3} lead />
        <p class="more">
          <ThingLink to={{ kind: "section", id: "news" }}>{translator.t("ui.news.all")}</ThingLink>
        </p>
      </div>
    </section>
  );
}
