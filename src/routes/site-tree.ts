import type { Site } from "../model/site.ts";
import { ancestorsOf } from "./links.ts";
import { isCurrent } from "./listed.ts";
import type { Route, RouteTable } from "./route.ts";

/** A page of the site with those below it. */
export interface SiteNode {
  readonly route: Route;
  readonly children: readonly SiteNode[];
}

/** Deep hierarchies are what people with motor impairments stumble on most. */
const levels = 3;

/** The pages of a language by what they are a part of, in three levels; what lies deeper stands in the third. */
export function siteTree(language: string, table: RouteTable, site: Site): readonly SiteNode[] {
  const routes = (table.byLanguage.get(language) ?? []).filter(
    (route) => isInTree(route) && isCurrent(route, site),
  );
  const below = Map.groupBy(routes, (route) => parentOf(route, table)?.key);
  const nodesBelow = (key: string | undefined): readonly SiteNode[] =>
    (below.get(key) ?? []).map((route) => ({ route, children: nodesBelow(route.key) }));
  return nodesBelow(undefined);
}

function isInTree({ page, subject }: Route): boolean {
  return page.isInSiteMap?.(subject) ?? true;
}

function parentOf(route: Route, table: RouteTable): Route | undefined {
  const above = ancestorsOf(route, table).filter(isInTree);
  return above.slice(0, levels - 1).at(-1);
}
