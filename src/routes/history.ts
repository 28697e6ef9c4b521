import type { Site } from "../model/site.ts";
import type { Route } from "./route.ts";

/** The days on which each file was changed, `YYYY-MM-DD`, the latest first; by its path below the root. */
export type History = ReadonlyMap<string, readonly string[]>;

/** The days on which what a page shows was changed, the latest first; empty where nobody knows. */
export function changesOf(route: Route, site: Site, history: History): readonly string[] {
  const days = filesOf(route, site).flatMap((file) => history.get(file) ?? []);
  return [...new Set(days)].toSorted().toReversed();
}

/**
 * The files of which a page of a thing is made in its language, from the root of the site; the one that
 * decides about its address comes first. None for lists and others that have no file of their own.
 */
export function filesOf({ page, subject, language }: Route, site: Site): readonly string[] {
  return page.files?.(subject, { site, language }) ?? [];
}
