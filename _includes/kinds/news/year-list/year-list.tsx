import type { YearOfNews } from "../../../../src/kinds/news/news-lists.ts";
import { usePage } from "../../../page-context.tsx";

/** The years that have news, with how many. */
export function YearList({ years }: { readonly years: readonly YearOfNews[] }) {
  const { table, route, translator } = usePage();
  const { t } = translator;
  return (
    <nav class="year-list" aria-label={t("ui.news.byYear")}>
      <ul>
        {years.map(({ year, count }) => {
          const page = table.find(`section:news/${year}`, route.language);
          return (
            <li key={year}>
              <a href={page?.url ?? ""} aria-current={page?.key === route.key ? "page" : undefined}>
                {year}
              </a>{" "}
              <span class="year-list__count">{t("ui.news.count", { count })}</span>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
