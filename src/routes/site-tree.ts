import type { Site } from "../model/site.ts";
import { ancestorsOf, keysAbove } from "./links.ts";
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
  const parentIn = rememberParents(table);
  const below = Map.groupBy(routes, (route) => parentIn(route)?.key);
  const nodesBelow = (key: string | undefined): readonly SiteNode[] =>
    (below.get(key) ?? []).map((route) => ({ route, children: nodesBelow(route.key) }));
  return nodesBelow(undefined);
}

function isInTree({ page, subject }: Route): boolean {
  return page.isInSiteMap?.(subject) ?? true;
}

/** Thousands of pages stand below the same ones, which are looked up once. */
function rememberParents(table: RouteTable): (route: Route) => Route | undefined {
  const known = new Map<string, Route | undefined>();
  return (route) => {
    const keys = keysAbove(route);
    if (route.page.partOf || keys.includes(route.key)) return parentOf(route, table);
    const place = keys.join("\n");
    if (!known.has(place)) known.set(place, parentOf(route, table));
    return known.get(place);
  };
}

function parentOf(route: Route, table: RouteTable): Route | undefined {
  const above = ancestorsOf(route, table).filter(isInTree);
  return above.slice(0, levels - 1).at(-1);
}

/** A page of the tree with those above it, from the top down. */
export interface TreeLine {
  readonly route: Route;
  readonly above: readonly Route[];
}

/** The pages of a tree one after the other, each before those below it. */
export function linesOf(
  nodes: readonly SiteNode[],
  above: readonly Route[] = [],
): readonly TreeLine[] {
  return nodes.flatMap(({ route, children }) => {
    const line = { route, above };
    return children.length === 0 ? line : [line, ...linesOf(children, [...above, route])];
  });
}

/** How many pages a tree has. */
export function countNodes(nodes: readonly SiteNode[]): number {
  return nodes.reduce((sum, { children }) => sum + 1 + countNodes(children), 0);
}

/** The tree of lines that follow each other; what stands above the first of them is there again. */
export function treeOf(lines: readonly TreeLine[]): readonly SiteNode[] {
  const above = lines[0]?.above ?? [];
  const repeated = above.map((route, depth) => ({ route, above: above.slice(0, depth) }));
  return nodesAt(0, [...repeated, ...lines]);
}

function nodesAt(depth: number, lines: readonly TreeLine[]): readonly SiteNode[] {
  const starts = lines.flatMap((line, start) =>
    line.above.length === depth ? [{ start, route: line.route }] : [],
  );
  return starts.map(({ start, route }, index) => ({
    route,
    children: nodesAt(depth + 1, lines.slice(start + 1, starts[index + 1]?.start)),
  }));
}
