import { dateOfNews } from "../../../src/model/page.ts";
import { newsOf, yearsOf } from "../../../src/routes/plan-routes.ts";
import { usePage } from "../../page-context.tsx";

/** The years that have news, with how many. */
export function YearList() {
  const { site, table, route, translator } = usePage();
  const { t } = translator;
  const news = newsOf(site);
  const countIn = (year: string) => news.filter((page) => dateOfNews(page).startsWith(year)).length;
  return (
    <nav class="year-list" aria-label={t("ui.news.byYear")}>
      <ul>
        {yearsOf(news).map((year) => {
          const page = table.find(`section:news/${year}`, route.language);
          return (
            <li key={year}>
              <a href={page?.url ?? ""} aria-current={page?.key === route.key ? "page" : undefined}>
                {year}
              </a>{" "}
              <span class="year-list__count">{t("ui.news.count", { count: countIn(year) })}</span>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
