import type { Translator } from "../i18n/translator.ts";
import { type Reference, referenceKey } from "../model/reference.ts";
import type { Site } from "../model/site.ts";
import type { Localized } from "./localize.ts";
import { type Route, type RouteTable, startKey } from "./route.ts";
import { thingAnchor } from "./thing-anchor.ts";

export { type Localized, localize } from "./localize.ts";

/** The address of a thing's page in a language. Throws where the site has no such page: a bug. */
export function urlOf(reference: Reference, language: string, table: RouteTable): string {
  if (reference.kind === "term") {
    const glossary = urlOf({ kind: "section", id: "glossary" }, language, table);
    return `${glossary}#${thingAnchor(reference.id)}`;
  }
  const route = table.find(referenceKey(reference), language);
  if (!route) throw new Error(`no page shows "${referenceKey(reference)}" in "${language}"`);
  return route.url;
}

/** The title of a page: its h1, its entry in lists, menus and breadcrumbs. An inline text. */
export function titleOf(route: Route, site: Site, translator: Translator): Localized {
  return route.page.title(route.subject, { site, language: route.language, translator });
}

/** The pages above a page, from the start page down; the page itself is not among them. */
export function ancestorsOf(route: Route, table: RouteTable): readonly Route[] {
  const section = sectionOf(route);
  const keys = [
    startKey,
    ...(section === undefined ? [] : [`section:${section}`]),
    ...(route.page.parents?.(route.subject) ?? []),
  ];
  return [...new Set(keys)]
    .filter((key) => key !== route.key)
    .flatMap((key) => table.find(key, route.language) ?? []);
}

/** The section that a page belongs to; undefined for pages that stand by themselves. */
export function sectionOf({ page, subject }: Route): string | undefined {
  return page.section?.(subject);
}
