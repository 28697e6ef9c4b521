import type { Site } from "../model/site.ts";
import type { RouteTable } from "./route.ts";

/** A site and where its pages stand. */
export interface PlannedSite {
  readonly table: RouteTable;
  readonly site: Site;
}

/**
 * A site and its pages with those that no visitor is to see yet. What would be wrong with these on their day is
 * told of before: no build that runs at night may fail of it.
 */
export function withHeld(table: RouteTable, site: Site): PlannedSite {
  return table.withHeld && site.withHeld
    ? { table: table.withHeld, site: site.withHeld }
    : { table, site };
}
