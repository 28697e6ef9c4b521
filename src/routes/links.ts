import type { Translator } from "../i18n/translator.ts";
import { type DataKind, dataKinds, referenceNameOf } from "../model/kind-names.ts";
import { type Reference, referenceKey } from "../model/reference.ts";
import { rememberFor } from "../model/remember.ts";
import type { Site } from "../model/site.ts";
import { thingsOfKind } from "../model/things-of-kind.ts";
import { type Localized, localize } from "./localize.ts";
import { type Route, type RouteTable, startKey } from "./route.ts";
import { thingAnchor } from "./thing-anchor.ts";

export { type Localized, localize } from "./localize.ts";

/** The address of a thing's page in a language. Throws where the site has no such page: a bug. */
export function urlOf(reference: Reference, language: string, table: RouteTable): string {
  const place = sharedPageOf(reference, table);
  const key = place ?? referenceKey(reference);
  const route = table.find(key, language);
  if (!route) throw new Error(`no page shows "${key}" in "${language}"`);
  return place === undefined ? route.url : `${route.url}#${thingAnchor(reference.id)}`;
}

/** The key of the page on which a thing stands with all others of its kind; undefined for most. */
export function sharedPageOf(
  { kind }: Pick<Reference, "kind">,
  { parts }: Pick<RouteTable, "parts">,
): string | undefined {
  return kindNamed(kind, parts)?.data.standsOn;
}

/** What a thing without a page of its own is called; undefined for one that has a page. */
export function nameOf(
  { kind, id }: Reference,
  {
    site,
    table,
    language,
  }: { readonly site: Site; readonly table: RouteTable; readonly language: string },
): Localized | undefined {
  const owner = kindNamed(kind, table.parts);
  const thing = owner && thingsOfKind(site.things, owner).get(id);
  const name = thing && owner.data.nameOf?.(thing);
  return name && localize(name, language, site);
}

const known = new WeakMap<RouteTable["parts"], ReadonlyMap<string, DataKind>>();

function kindNamed(name: string, parts: RouteTable["parts"]): DataKind | undefined {
  const byName =
    known.get(parts) ?? new Map(dataKinds(parts).map((kind) => [referenceNameOf(kind), kind]));
  known.set(parts, byName);
  return byName.get(name);
}

/** The title of a page: its h1, its entry in lists, menus and breadcrumbs. An inline text. */
export function titleOf(route: Route, site: Site, translator: Translator): Localized {
  return route.page.title(route.subject, { site, language: route.language, translator });
}

/** The last step of the breadcrumbs of a page: the page itself. An inline text. */
export function ownStepOf(route: Route, site: Site, translator: Translator): Localized {
  const speaker = { site, language: route.language, translator };
  return route.page.titleInPath?.(route.subject, speaker) ?? titleOf(route, site, translator);
}

/** The pages above a page, from the start page down; the page itself is not among them. */
export function ancestorsOf(route: Route, table: RouteTable): readonly Route[] {
  const { page, subject, language } = route;
  const whole = wholeOf(route, table);
  const keys = whole
    ? [...ancestorsOf(whole, table).map(({ key }) => key), whole.key, ...parentsOf(page, subject)]
    : keysAbove(route);
  return [...new Set(keys)]
    .filter((key) => key !== route.key)
    .flatMap((key) => table.find(key, language) ?? []);
}

/** The keys of the pages above one that is no part of another: from the start page down. */
export const keysAbove = rememberFor((route: Route): readonly string[] => {
  const section = sectionOf(route);
  return [
    startKey,
    ...(section === undefined ? [] : [`section:${section}`]),
    ...parentsOf(route.page, route.subject),
  ];
});

function parentsOf(page: Route["page"], subject: unknown): readonly string[] {
  return page.parents?.(subject) ?? [];
}

/** The page that a page belongs to as a part, in its own language or another one. */
export function wholeOf(
  { page, subject, language: own }: Route,
  table: RouteTable,
  language = own,
): Route | undefined {
  const key = page.partOf?.(subject);
  return key === undefined ? undefined : table.find(key, language);
}

/** The section that a page belongs to; undefined for pages that stand by themselves. */
export function sectionOf({ page, subject }: Route): string | undefined {
  return page.section?.(subject);
}
