import type { NewsPage } from "../../../../src/kinds/news/schema.ts";
import type { HeadingLevel } from "../../../components/heading/heading.tsx";
import { NewsTeaser } from "../news-teaser/news-teaser.tsx";

interface NewsListProps {
  readonly items: readonly NewsPage[];
  readonly level: HeadingLevel;
  /** Whether the first one is shown large. */
  readonly lead?: boolean;
}

/** News pages, the latest first. */
export function NewsList({ items, level, lead = false }: NewsListProps) {
  return (
    <ul class={lead ? "news-list news-list--lead" : "news-list"}>
      {items.map((news, index) => (
        <li key={news.id}>
          <NewsTeaser news={news} level={level} lead={lead && index === 0} />
        </li>
      ))}
    </ul>
  );
}
