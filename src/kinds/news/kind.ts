import { get } from "../../model/site.ts";
import { titleOf } from "../../routes/links.ts";
import { segmentsOfPart } from "../../routes/list-parts.ts";
import { inInlineText } from "../../routes/localize.ts";
import { pageOf } from "../../routes/page-definition.ts";
import { listKind } from "../../routes/search-facts.ts";
import { keywordsOf, textPage } from "../../routes/text-page.ts";
import { partPage } from "../common-pages.ts";
import { defineKind, definePage, defineText } from "../kind.ts";
import { checkNews } from "./checks.ts";
import { feedEntry } from "./feed-entry.ts";
import {
  allNews,
  type ListOfNews,
  type ListOfNewsNaming,
  newsLists,
  newsListsNaming,
  wordsOfNaming,
  yearOf,
} from "./news-lists.ts";
import { newsOf } from "./news-of.ts";
import { dateOfNews, type NewsPage, newsFields, refineNews } from "./schema.ts";
import { newsData } from "./structured-data.ts";

const newsListPage = definePage<ListOfNews>({
  ...partPage,
  segments: (list, { translator }) => [
    translator.t("routes.news"),
    ...segmentsOfPart(list, translator),
  ],
  section: () => "news",
  title: ({ group: year }, { translator: { t } }) => ({
    value: year === undefined ? t("ui.news.title") : t("ui.news.inYear", { year }),
  }),
  search: (list) => (isFirst(list) ? { kind: listKind } : undefined),
  isInSiteMap: ({ pageNumber }) => pageNumber === 1,
  isInIndex: isFirst,
  pictureOf: () => allNews,
  feed: (list, { translator: { t } }) =>
    isFirst(list) ? { isOfSite: true, title: { value: t("ui.follow.allNews") } } : undefined,
  feedKeys: (_, site) => newsOf(site).map(({ id }) => `page:${id}`),
});

/** Of what is named so often that its own page shows only the newest news. */
const newsNamingPage = definePage<ListOfNewsNaming>({
  ...partPage,
  partOf: ({ named }) => named.key,
  segments: (list, { translator }) => [
    translator.t("routes.news"),
    ...segmentsOfPart(list, translator),
  ],
  title: ({ named, group: year }, { site, translator }) => {
    const words = `ui.news.lists.${wordsOfNaming(named)}` as const;
    const title = inInlineText(titleOf(named, site, translator));
    const { t } = translator;
    return { value: year ? t(`${words}.inYear`, { title, year }) : t(`${words}.title`, { title }) };
  },
  isInSiteMap: () => false,
  isInIndex: () => false,
  hasFeedback: false,
  pictureOf: ({ named }) => named.key,
  theme: ({ named }, site) => named.page.theme?.(named.subject, site),
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
  pages: { list: newsListPage, naming: newsNamingPage, news: newsPage },
  sections: [{ id: "news" }],
  text: defineText<NewsPage>({
    folder: "news",
    fields: () => newsFields,
    skeleton: { fields: ({ date }) => ({ published: date }) },
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
  planIn: ({ site, language }, table) =>
    newsListsNaming(site, table, language).map((list) => pageOf(newsNamingPage, list)),
});

function isFirst({ pageNumber, group }: ListOfNews): boolean {
  return pageNumber === 1 && group === undefined;
}
