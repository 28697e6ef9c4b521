import { isHeld } from "../model/life.ts";
import { pathOfAddress } from "../model/redirects.ts";
import type { Site } from "../model/site.ts";
import { emptiedPage } from "./emptied-page.ts";
import { isCurrent } from "./listed.ts";
import { occasionsByTime } from "./occasions.ts";
import { pageOf } from "./page-definition.ts";
import type { Route, RouteTable } from "./route.ts";

/**
 * The addresses that pages had until time took the last entry from them, such as the news of a year that are
 * all archived, or the second page of a list that has become short. What the body says of such an address
 * itself, in its redirects, goes over this.
 * @param planAgain plans a site: as often as all else together, so it is only asked where something is over
 */
export function emptiedRoutes(
  table: RouteTable,
  site: Site,
  planAgain: (site: Site) => Pick<RouteTable, "routes">,
): readonly Route[] {
  if (!hasPast(table, site)) return [];
  const { redirects, gone } = site.redirects;
  const decided = new Set([...redirects.map(({ from }) => from), ...gone].map(pathOfAddress));
  return planAgain(timeless(site))
    .routes.filter(({ url }) => !table.byUrl.has(url) && !decided.has(pathOfAddress(url)))
    .map(({ page, subject, ...route }) => ({
      ...route,
      ...pageOf(emptiedPage, { page, subject }),
    }));
}

/** Whether an address is one of them. */
export function isEmptied(address: string, { emptied }: Pick<RouteTable, "emptied">): boolean {
  return emptied().some(({ url }) => url === address);
}

/** Whether anything of a site is over, so that a list may have lost its last entry. */
function hasPast(table: RouteTable, site: Site): boolean {
  return (
    table.routes.some((route) => !isCurrent(route, site)) ||
    occasionsByTime(table, site).past.length > 0
  );
}

/** The site as it would be if nothing that is over had left a list. */
function timeless(site: Site): Site {
  const held = [...site.life].filter(([, state]) => isHeld(state));
  return {
    ...site,
    isTimeless: true,
    life: held.length === site.life.size ? site.life : new Map(held),
    mentions: site.mentionsEver ?? site.mentions,
  };
}
