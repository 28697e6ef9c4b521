import type { ListOfNews } from "../../../src/kinds/news/news-lists.ts";
import { GroupLinks } from "../../components/group-links/group-links.tsx";
import { usePage } from "../../page-context.tsx";

/** The years that have news, with how many. */
export function YearsOfNews({ list }: { readonly list: ListOfNews }) {
  const { t } = usePage().translator;
  return (
    <GroupLinks
      label={t("ui.news.byYear")}
      groups={list.years}
      part={list}
      countText={(count) => t("ui.news.count", { count })}
    />
  );
}
