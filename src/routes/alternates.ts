import { defaultLanguage, type Site } from "../model/site.ts";
import { wholeOf } from "./links.ts";
import type { Route, RouteTable } from "./route.ts";

/** The same page in another language, for `hreflang`. `x-default` names the default language's page. */
export interface Alternate {
  readonly hreflang: string;
  readonly url: string;
}

/**
 * The translations of a page, itself among them, and `x-default`. Pages that only stand in for a
 * missing translation are left out: they are not translations. Empty for such a page itself.
 */
export function alternatesOf(
  route: Route,
  table: RouteTable,
  site: Pick<Site, "settings">,
): readonly Alternate[] {
  if (route.fallbackFrom !== undefined) return [];
  const translated = translationsOf(route, table, site).filter(
    ({ fallbackFrom }) => fallbackFrom === undefined,
  );
  const original = translated.find(({ language }) => language === defaultLanguage(site));
  return [
    ...translated.map(({ language, url }) => ({ hreflang: language, url })),
    ...(original ? [{ hreflang: "x-default", url: original.url }] : []),
  ];
}

/** The page in every language of the site that has it. */
export function translationsOf(
  route: Pick<Route, "key">,
  table: RouteTable,
  site: Pick<Site, "settings">,
): readonly Route[] {
  return site.settings.languages.flatMap((language) => table.find(route.key, language) ?? []);
}

/**
 * The page in every other language of the site, for the language switcher: it leads to the same page,
 * and from a part that another language does not have, such as a letter, to the whole.
 */
export function counterpartsOf(
  route: Route,
  table: RouteTable,
  site: Pick<Site, "settings">,
): readonly Route[] {
  return site.settings.languages
    .filter((language) => language !== route.language)
    .flatMap(
      (language) => table.find(route.key, language) ?? wholeOf(route, table, language) ?? [],
    );
}

/** The address that search engines should know a page by: a stand-in points to its original. */
export function canonicalOf(route: Route, table: RouteTable): string {
  if (route.fallbackFrom === undefined) return route.url;
  return table.find(route.key, route.fallbackFrom)?.url ?? route.url;
}
