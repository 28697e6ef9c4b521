import type { NewsPage } from "../../../../src/kinds/news/schema.ts";
import type { PlainPage } from "../../../../src/kinds/page/schema.ts";
import { Day } from "../../../components/day/day.tsx";
import { usePage } from "../../../page-context.tsx";

interface PageDatesProps {
  readonly page: Pick<NewsPage, "published" | "updated"> | Pick<PlainPage, "updated">;
}

/** When a page was published and updated, as far as the source says. */
export function PageDates({ page }: PageDatesProps) {
  const { t } = usePage().translator;
  const published = "published" in page ? page.published : undefined;
  if (published === undefined && page.updated === undefined) return null;
  return (
    <p class="page-dates">
      {published !== undefined && (
        <span>
          {t("ui.page.published")} <Day date={published} />
        </span>
      )}{" "}
      {page.updated !== undefined && (
        <span>
          {t("ui.page.updated")} <Day date={page.updated} />
        </span>
      )}
    </p>
  );
}
