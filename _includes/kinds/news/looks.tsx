import type { news } from "../../../src/kinds/news/kind.ts";
import { defineLooks } from "../kind-looks.ts";
import { AllNewsNaming } from "./all-news-naming/all-news-naming.tsx";
import { NewsInFeed } from "./feed-text.tsx";
import { LatestNews } from "./latest-news.tsx";
import { NewsLayout } from "./news.tsx";
import { NewsListLayout } from "./news-list.tsx";
import { NewsNamingLayout } from "./news-naming.tsx";
import { NewsOfPriority } from "./news-of-priority.tsx";

export const looks = defineLooks<typeof news>({
  layouts: {
    list: (list) => <NewsListLayout list={list} />,
    naming: (list) => <NewsNamingLayout list={list} />,
    news: (page) => <NewsLayout page={page} />,
  },
  feedTexts: { news: (page) => <NewsInFeed page={page} /> },
  slots: {
    start: { position: 2, look: () => <LatestNews /> },
    "page.naming": { look: () => <AllNewsNaming /> },
    "priority.news": { look: (priority) => <NewsOfPriority priority={priority} /> },
  },
});
