import { newsNaming } from "../../../src/kinds/news/news-of.ts";
import type { Priority } from "../../../src/kinds/priority/schema.ts";
import { referenceKey } from "../../../src/model/reference.ts";
import { fewOnOther, mostOnOther } from "../../../src/routes/list-parts.ts";
import { usePage } from "../../page-context.tsx";
import { AllNewsNaming } from "./all-news-naming/all-news-naming.tsx";
import { NewsList } from "./news-list/news-list.tsx";

/** The news that names a priority, on the page of the priority: of much, the newest few. */
export function NewsOfPriority({ priority: { id } }: { readonly priority: Priority }) {
  const { site, translator } = usePage();
  const news = newsNaming(site).get(referenceKey({ kind: "priority", id })) ?? [];
  if (news.length === 0) return null;
  const shown = news.length > mostOnOther ? news.slice(0, fewOnOther) : news;
  return (
    <div>
      <h2>{translator.t("ui.priority.news")}</h2>
      <NewsList items={shown} level={3} />
      <AllNewsNaming />
    </div>
  );
}
