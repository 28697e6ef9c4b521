import { ancestorsOf } from "./links.ts";
import type { Route, RouteTable, View } from "./route.ts";

/** A page of the site with those below it. */
export interface SiteNode {
  readonly route: Route;
  readonly children: readonly SiteNode[];
}

/** Deep hierarchies are what people with motor impairments stumble on most. */
const levels = 3;

/** The start page is above all others, people stand in the index, and pages of documents in these. */
const leftOut: readonly View["kind"][] = ["start", "contact", "document-page", "document-whole"];

/** The pages of a language by what they are a part of, in three levels; what lies deeper stands in the third. */
export function siteTree(language: string, table: RouteTable): readonly SiteNode[] {
  const routes = table.routes.filter(
    (route) => route.language === language && isInTree(route.view),
  );
  const below = Map.groupBy(routes, (route) => parentOf(route, table)?.key);
  const nodesBelow = (key: string | undefined): readonly SiteNode[] =>
    (below.get(key) ?? []).map((route) => ({ route, children: nodesBelow(route.key) }));
  return nodesBelow(undefined);
}

function isInTree(view: View): boolean {
  if (view.kind === "news-list") return view.pageNumber === 1;
  return !leftOut.includes(view.kind);
}

function parentOf(route: Route, table: RouteTable): Route | undefined {
  const above = ancestorsOf(route, table).filter(({ view }) => isInTree(view));
  return above.slice(0, levels - 1).at(-1);
}
