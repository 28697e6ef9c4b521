import type { RegisteredProblem } from "../model/known-findings.ts";
import type { Site } from "../model/site.ts";
import type { RouteTable } from "./route.ts";

/** The problems of a site that are known: what an audit finds because of them is no news. */
export function registerOf(site: Site, table: RouteTable): readonly RegisteredProblem[] {
  return table.parts.flatMap((part) => part.register?.(site, table) ?? []);
}
