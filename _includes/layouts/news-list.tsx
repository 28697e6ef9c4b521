import type { ListOfNews } from "../../src/kinds/news/news-lists.ts";
import { NewsList } from "../components/news-list/news-list.tsx";
import { PageHeader } from "../components/page-header/page-header.tsx";
import { Pagination } from "../components/pagination/pagination.tsx";
import { ThingLink } from "../components/thing-link/thing-link.tsx";
import { YearList } from "../components/year-list/year-list.tsx";
import { usePage } from "../page-context.tsx";

/** A page of the news list, or the news of a year. */
export function NewsListLayout({ list }: { readonly list: ListOfNews }) {
  const { t } = usePage().translator;
  const isFirst = list.year === undefined && list.pageNumber === 1;
  return (
    <div class="wrapper page">
      <PageHeader>
        {list.pageCount > 1 && list.pageNumber > 1 && (
          <p>{t("ui.pagination.status", { page: list.pageNumber, pages: list.pageCount })}</p>
        )}
      </PageHeader>
      <YearList years={list.years} />
      {list.items.length === 0 && <p>{t("ui.news.none")}</p>}
      {list.items.length > 0 && <NewsList items={list.items} level={2} lead={isFirst} />}
      <Pagination list={list} />
      <p class="more">
        <ThingLink to={{ kind: "section", id: "follow" }}>{t("ui.follow.link")}</ThingLink>
      </p>
    </div>
  );
}
