import type { ListOfNews } from "../../../src/kinds/news/news-lists.ts";
import { PageHeader } from "../../components/page-header/page-header.tsx";
import { ThingLink } from "../../components/thing-link/thing-link.tsx";
import { usePage } from "../../page-context.tsx";
import { NewsList } from "./news-list/news-list.tsx";
import { Pagination } from "./pagination/pagination.tsx";
import { YearList } from "./year-list/year-list.tsx";

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
