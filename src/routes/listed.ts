import { isRetired } from "../model/life.ts";
import type { Site } from "../model/site.ts";
import type { Route } from "./route.ts";

/** Whether a page still stands in lists: what has been keeps its address and leaves them. */
export function isCurrent({ page, subject, life }: Route, site: Site): boolean {
  if (site.isTimeless) return true;
  return !isRetired(life) && (page.isCurrent?.(subject, site) ?? true);
}

/** Whether search engines should list a page: not a stand-in for a translation, nor the search itself. */
export function isForSearchEngines(route: Route, site: Site): boolean {
  const { fallbackFrom, page } = route;
  return fallbackFrom === undefined && page.isForSearchEngines !== false && isCurrent(route, site);
}
