import type { ListOfNews } from "../../../../src/kinds/news/news-lists.ts";
import type { Route } from "../../../../src/routes/route.ts";
import { usePage } from "../../../page-context.tsx";

interface PaginationProps {
  readonly list: Pick<ListOfNews, "pageNumber" | "pageCount">;
}

/** The way to the other pages of a list. */
export function Pagination({ list: { pageNumber, pageCount } }: PaginationProps) {
  const { table, route, translator } = usePage();
  const { t } = translator;
  if (pageCount < 2) return null;
  const pages = Array.from({ length: pageCount }, (_, index) => index + 1);
  const pageAt = (number: number): Route | undefined =>
    table.find(number === 1 ? "section:news" : `section:news/${number}`, route.language);
  const [previous, next] = [pageAt(pageNumber - 1), pageAt(pageNumber + 1)];
  return (
    <nav class="pagination" aria-label={t("ui.pagination.label")}>
      <p>{t("ui.pagination.status", { page: pageNumber, pages: pageCount })}</p>
      <ul>
        {previous && pageNumber > 1 && (
          <li>
            <a rel="prev" href={previous.url}>
              {t("ui.pagination.previous")}
            </a>
          </li>
        )}
        {pages.map((page) => (
          <li key={page}>
            <a
              href={pageAt(page)?.url ?? ""}
              aria-label={t("ui.pagination.page", { page })}
              aria-current={page === pageNumber ? "page" : undefined}
            >
              {page}
            </a>
          </li>
        ))}
        {next && (
          <li>
            <a rel="next" href={next.url}>
              {t("ui.pagination.next")}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}
