import { compareIn } from "../../src/i18n/collate.ts";
import { plainInlineText } from "../../src/markdown/inline-text.ts";
import { sortNameOf } from "../../src/model/contact.ts";
import { ancestorsOf, type Localized, titleOf } from "../../src/routes/links.ts";
import type { Route, View } from "../../src/routes/route.ts";
import type { PageContext } from "../page-context.tsx";
import { initialOf } from "./directory-groups.ts";

/** A page of the site as it stands in the index. */
export interface IndexEntry {
  readonly route: Route;
  readonly title: Localized;
  /** What the page is a part of, where its title alone does not say it. */
  readonly partOf?: Localized;
}

export interface IndexGroup {
  /** A letter; a digit stands for all titles that begin with one. */
  readonly initial: string;
  readonly entries: readonly IndexEntry[];
}

/** The pages that are a part of another one, or only help to find one. */
const leftOut: readonly View["kind"][] = [
  "start",
  "document-page",
  "document-whole",
  "search",
  "a-to-z",
  "site-map",
];

/** All pages and things in a language, by the letters of its alphabet. */
export function indexGroups(page: Omit<PageContext, "assets">): readonly IndexGroup[] {
  const { route, table } = page;
  const compare = compareIn(route.language);
  const sorted = table.routes
    .filter((one) => one.language === route.language && isInIndex(one.view))
    .map((one) => ({ name: sortedName(one, page), entry: entryOf(one, page) }))
    .toSorted((a, b) => compare(a.name, b.name));
  const groups = Map.groupBy(sorted, ({ name }) =>
    /^\p{N}/u.test(name) ? "0" : initialOf(name, route.language),
  );
  return [...groups].map(([initial, members]) => ({
    initial,
    entries: members.map(({ entry }) => entry),
  }));
}

function isInIndex(view: View): boolean {
  if (view.kind === "news-list") return view.pageNumber === 1 && view.year === undefined;
  return !leftOut.includes(view.kind);
}

function entryOf(route: Route, { site, table, translator }: Omit<PageContext, "assets">) {
  const isOfPlan = "plan" in route.view && route.view.kind !== "plan";
  const whole = isOfPlan ? ancestorsOf(route, table).at(-1) : undefined;
  const title: Localized =
    route.view.kind === "contact"
      ? { value: sortNameOf(route.view.contact) }
      : titleOf(route, site, translator);
  return { route, title, ...(whole && { partOf: titleOf(whole, site, translator) }) };
}

/** Quotation marks and the like do not count. */
function sortedName(route: Route, page: Omit<PageContext, "assets">): string {
  return plainInlineText(entryOf(route, page).title.value).replace(/^[^\p{L}\p{N}]+/u, "");
}
