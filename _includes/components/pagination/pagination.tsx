import { keyOfPart, type ListPart } from "../../../src/routes/list-parts.ts";
import type { Route } from "../../../src/routes/route.ts";
import { usePage } from "../../page-context.tsx";
import { pagesToShow } from "./pages-to-show.ts";

interface PaginationProps {
  /** The part of the list that the page shows. */
  readonly part: Omit<ListPart, "items">;
}

/** The way to the other pages of a list, or of a group of it. */
export function Pagination({ part }: PaginationProps) {
  const { table, route, translator } = usePage();
  const { t } = translator;
  const { pageNumber, pageCount } = part;
  if (pageCount < 2) return null;
  const pageAt = (number: number): Route | undefined =>
    table.find(keyOfPart({ ...part, pageNumber: number }), route.language);
  const [previous, next] = [pageAt(pageNumber - 1), pageAt(pageNumber + 1)];
  const pages = pagesToShow(pageNumber, pageCount);
  return (
    <nav class="pagination boxed-links" aria-label={t("ui.pagination.label")}>
      <p>{t("ui.pagination.status", { page: pageNumber, pages: pageCount })}</p>
      <ul>
        {previous && pageNumber > 1 && (
          <li>
            <a rel="prev" href={previous.url}>
              {t("ui.pagination.previous")}
            </a>
          </li>
        )}
        {pages.map((page, index) => (
          <li
            key={page}
            class={page - (pages[index - 1] ?? 0) > 1 ? "pagination__after-gap" : undefined}
          >
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
