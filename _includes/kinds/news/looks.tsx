import type { news } from "../../../src/kinds/news/kind.ts";
import { NewsLayout } from "../../layouts/news.tsx";
import { NewsListLayout } from "../../layouts/news-list.tsx";
import { defineLooks } from "../kind-looks.ts";
import { NewsInFeed } from "./feed-text.tsx";

export const looks = defineLooks<typeof news>({
  layouts: {
    list: (list) => <NewsListLayout list={list} />,
    news: (page) => <NewsLayout page={page} />,
  },
  feedTexts: { news: (page) => <NewsInFeed page={page} /> },
});
