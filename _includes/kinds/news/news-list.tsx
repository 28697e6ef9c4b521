import type { ListOfNews } from "../../../src/kinds/news/news-lists.ts";
import { PageHeader } from "../../components/page-header/page-header.tsx";
import { Pagination } from "../../components/pagination/pagination.tsx";
import { PaginationStatus } from "../../components/pagination/pagination-status.tsx";
import { ThingLink } from "../../components/thing-link/thing-link.tsx";
import { usePage } from "../../page-context.tsx";
import { NewsList } from "./news-list/news-list.tsx";
import { YearsOfNews } from "./years-of-news.tsx";

/** A page of the news list, or the news of a year. */
export function NewsListLayout({ list }: { readonly list: ListOfNews }) {
  const { t } = usePage().translator;
  const isFirst = list.group === undefined && list.pageNumber === 1;
  return (
    <div class="wrapper page">
      <PageHeader>
        <PaginationStatus part={list} />
      </PageHeader>
      <YearsOfNews list={list} />
      {list.items.length === 0 && <p>{t("ui.news.none")}</p>}
      {list.items.length > 0 && <NewsList items={list.items} level={2} lead={isFirst} />}
      <Pagination part={list} />
      <p class="more">
        <ThingLink to={{ kind: "section", id: "follow" }}>{t("ui.follow.link")}</ThingLink>
      </p>
    </div>
  );
}
