import { news } from "../../../../src/kinds/news/kind.ts";
import { keyOfNewsNaming, wordsOfNaming } from "../../../../src/kinds/news/news-lists.ts";
import { titleOf } from "../../../../src/routes/links.ts";
import { isOf } from "../../../../src/routes/route.ts";
import { InlineValue } from "../../../components/inline/inline.tsx";
import { Slotted, slot } from "../../../components/slotted/slotted.tsx";
import { usePage } from "../../../page-context.tsx";

/** The way from a page that shows the newest few news to all news that names what it is about. */
export function AllNewsNaming() {
  const { site, table, route, translator } = usePage();
  const { t, format } = translator;
  const list = table.find(keyOfNewsNaming(route.key), route.language);
  if (!list || !isOf(list, news.pages.naming)) return null;
  const { count } = list.subject;
  const text = t(`ui.news.lists.${wordsOfNaming(route)}.all`, {
    count,
    number: format.number(count),
    title: slot,
  });
  return (
    <p class="more">
      <a href={list.url}>
        <Slotted text={text}>
          <InlineValue {...titleOf(route, site, translator)} />
        </Slotted>
      </a>
    </p>
  );
}
