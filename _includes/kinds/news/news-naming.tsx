import type { ListOfNewsNaming } from "../../../src/kinds/news/news-lists.ts";
import { titleOf } from "../../../src/routes/links.ts";
import { InlineValue } from "../../components/inline/inline.tsx";
import { PageHeader } from "../../components/page-header/page-header.tsx";
import { Pagination } from "../../components/pagination/pagination.tsx";
import { PaginationStatus } from "../../components/pagination/pagination-status.tsx";
import { usePage } from "../../page-context.tsx";
import { NewsList } from "./news-list/news-list.tsx";
import { YearsOfNews } from "./years-of-news.tsx";

/** A page of the news that names something: the newest, or those of a year. */
export function NewsNamingLayout({ list }: { readonly list: ListOfNewsNaming }) {
  const { site, translator } = usePage();
  const { t, format } = translator;
  const { named, items, count } = list;
  return (
    <div class="wrapper page">
      <PageHeader>
        {list.group === undefined && (
          <p>
            {items.length < count
              ? t("ui.news.newestOf", { count: items.length, number: format.number(count) })
              : t("ui.news.count", { count })}
          </p>
        )}
        <PaginationStatus part={list} />
      </PageHeader>
      <YearsOfNews list={list} />
      <NewsList items={items} level={2} />
      <Pagination part={list} />
      <p class="more">
        <a href={named.url}>
          <InlineValue {...titleOf(named, site, translator)} />
        </a>
      </p>
    </div>
  );
}
