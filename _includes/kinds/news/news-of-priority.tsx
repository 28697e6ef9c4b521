import { newsOf } from "../../../src/kinds/news/news-of.ts";
import type { Priority } from "../../../src/kinds/priority/schema.ts";
import { mentionsOf } from "../../../src/model/site.ts";
import { usePage } from "../../page-context.tsx";
import { NewsList } from "./news-list/news-list.tsx";

/** The news that names a priority, on the page of the priority. */
export function NewsOfPriority({ priority: { id } }: { readonly priority: Priority }) {
  const { site, translator } = usePage();
  const mentions = mentionsOf(site, { kind: "priority", id });
  const named = new Set(mentions.flatMap(({ by }) => (by.kind === "page" ? [by.id] : [])));
  const news = newsOf(site).filter((page) => named.has(page.id));
  if (news.length === 0) return null;
  return (
    <div>
      <h2>{translator.t("ui.priority.news")}</h2>
      <NewsList items={news} level={3} />
    </div>
  );
}
