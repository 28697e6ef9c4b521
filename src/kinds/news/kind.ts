import { get } from "../../model/site.ts";
import { pageOf } from "../../routes/page-definition.ts";
import { listKind } from "../../routes/search-facts.ts";
import { keywordsOf, textPage } from "../../routes/text-page.ts";
import { defineKind, definePage, defineText } from "../kind.ts";
import { checkNews } from "./checks.ts";
import { feedEntry } from "./feed-entry.ts";
import { type ListOfNews, newsLists, yearOf } from "./news-lists.ts";
import { newsOf } from "./news-of.ts";
import { dateOfNews, type NewsPage, newsFields, refineNews } from "./schema.ts";
import { newsData } from "./structured-data.ts";

const newsListPage = definePage<ListOfNews>({
  key: ({ year, pageNumber }) => {
    const part = year ?? (pageNumber > 1 ? String(pageNumber) : undefined);
    return part === undefined ? "section:news" : `section:news/${part}`;
  },
  segments: ({ year, pageNumber }, { translator: { t } }) => [
    t("routes.news"),
    ...(year === undefined ? [] : [year]),
    ...(pageNumber > 1 ? [t("routes.page", { page: pageNumber })] : []),
  ],
  section: () => "news",
  title: ({ year }, { translator: { t } }) => ({
    value: year === undefined ? t("ui.news.title") : t("ui.news.inYear", { year }),
  }),
  titleInTab: ({ pageNumber: page, pageCount: pages }, title, { translator: { t } }) =>
    page === 1 ? title : t("ui.pagination.titleWithPage", { title, page, pages }),
  search: (list) => (isFirst(list) ? { kind: listKind } : undefined),
  isInSiteMap: ({ pageNumber }) => pageNumber === 1,
  isInIndex: isFirst,
  pictureOf: () => "section:news",
  feed: (list, { translator: { t } }) =>
    isFirst(list) ? { isOfSite: true, title: { value: t("ui.follow.allNews") } } : undefined,
  feedKeys: (_, site) => newsOf(site).map(({ id }) => `page:${id}`),
});

const newsPage = definePage<NewsPage>({
  ...textPage((page: NewsPage, { translator: { t } }) => [t("routes.news"), yearOf(page)]),
  section: () => "news",
  parents: (page) => [`section:news/${yearOf(page)}`],
  lastModified: ({ updated, published }) => updated ?? published,
  notes: ({ published, updated, review, editor }) => ({ published, updated, review, editor }),
  isArticle: true,
  takesComments: ({ comments }) => comments,
  search: (page, speaker) => ({
    kind: "news",
    year: yearOf(page),
    keywords: keywordsOf(page, speaker),
  }),
  dayInPicture: (page, format) => format.date(dateOfNews(page)),
  theme: ({ priorities: [first] }, { things }) => first && get(things.priority, first).theme,
  feedEntry,
  structuredData: newsData,
  names: ({ organisation }) => (organisation ? [organisation] : []),
});

/** What is new, with a day on which it was published. */
export const news = defineKind({
  name: "news",
  pages: { list: newsListPage, news: newsPage },
  sections: [{ id: "news" }],
  text: defineText<NewsPage>({
    folder: "news",
    fields: () => newsFields,
    refine: refineNews,
    checkAll: checkNews,
    appears: (page) => ({
      date: dateOfNews(page),
      field: page.published === undefined ? "updated" : "published",
    }),
  }),
  plan: (site) => [
    ...newsLists(site).map((list) => pageOf(newsListPage, list)),
    ...[...site.pages.values()].flatMap((page) =>
      page.kind === "news" ? [pageOf(newsPage, page)] : [],
    ),
  ],
});

function isFirst({ pageNumber, year }: ListOfNews): boolean {
  return pageNumber === 1 && year === undefined;
}
