import type { Translator } from "../i18n/translator.ts";
import { once, rememberFor } from "../model/remember.ts";
import { defaultLanguage, type Site } from "../model/site.ts";
import { emptiedRoutes } from "./emptied-routes.ts";
import { gonePage } from "./gone-page.ts";
import { type HasPages, type PlannedPage, pageOf, type Speaker } from "./page-definition.ts";
import { rememberOfSite } from "./remember-of-site.ts";
import type { Route, RouteTable } from "./route.ts";

/**
 * Says which pages the site has, and at which address each one stands in each language.
 * The order is that of the languages, then of what has pages.
 */
export function planRoutes(
  site: Site,
  translators: (language: string) => Translator,
  parts: readonly HasPages[],
): RouteTable {
  const table = planShown(site, translators, parts);
  const { withHeld } = site;
  return {
    ...table,
    emptied: once(() => emptiedRoutes(table, site, (one) => planShown(one, translators, parts))),
    ...(withHeld && { withHeld: planRoutes(withHeld, translators, parts) }),
  };
}

/** The pages that show something. */
function planShown(
  site: Site,
  translators: (language: string) => Translator,
  parts: readonly HasPages[],
): RouteTable {
  const planned = parts.map((part) => ({ part, pages: part.plan(site) }));
  const speakers = site.settings.languages.map((language) => ({
    site,
    language,
    translator: translators(language),
  }));
  const own = speakers.map((speaker) => ({
    speaker,
    routes: planned.map(({ part, pages }) => ({
      part,
      routes: pages.map((one) => routeOf(one, speaker)),
    })),
  }));
  const first = tableOf(
    own.map(({ speaker, routes }) => [speaker.language, routes.flatMap((one) => one.routes)]),
    parts,
  );
  return tableOf(
    own.map(({ speaker, routes }) => [
      speaker.language,
      routes.flatMap((one) => [...one.routes, ...routesIn(speaker, one.part, first)]),
    ]),
    parts,
  );
}

/** The pages of a part of the site that only one language has, or that belong to pages of others. */
function routesIn(speaker: Speaker, part: HasPages, table: RouteTable): readonly Route[] {
  return (part.planIn?.(speaker, table) ?? []).map((one) => routeOf(one, speaker, table));
}

function tableOf(
  languages: readonly (readonly [string, readonly Route[]])[],
  parts: readonly HasPages[],
): RouteTable {
  const byKey = new Map(languages.map(([language, routes]) => [language, indexBy("key", routes)]));
  const routes = languages.flatMap(([, ofLanguage]) => ofLanguage);
  let byUrl: RouteTable["byUrl"] | undefined;
  return {
    routes,
    parts,
    // Of the first of two tables nobody asks.
    get byUrl() {
      byUrl ??= indexBy("url", routes);
      return byUrl;
    },
    byLanguage: new Map(languages),
    emptied: () => [],
    find: (key, language) => byKey.get(language)?.get(key),
  };
}

function indexBy(field: "key" | "url", routes: readonly Route[]): ReadonlyMap<string, Route> {
  const index = new Map<string, Route>();
  for (const route of routes) index.set(route[field], route);
  return index;
}

/** Of a page that is about something and stands by itself, what was said before is said again. */
function routeOf(planned: PlannedPage, speaker: Speaker, table?: RouteTable): Route {
  const { page, subject } = planned;
  if (page.partOf || typeof subject !== "object" || subject === null)
    return makeRoute(planned, speaker, table);
  return knownRoutes(page)(subject, speaker);
}

const knownRoutes = rememberFor((page: PlannedPage["page"]) =>
  rememberOfSite((subject: object, speaker) => makeRoute({ page, subject }, speaker)),
);

function makeRoute(planned: PlannedPage, speaker: Speaker, table?: RouteTable): Route {
  const { page, subject } = planned;
  const { site, language } = speaker;
  const key = page.key(subject);
  const life = lifeOfPage(key, site);
  const shown = life?.state === "gone" ? pageOf(gonePage, planned) : planned;
  const isTranslated = shown.page.isTranslated?.(shown.subject, language) ?? true;
  const lastModified = shown.page.lastModified?.(shown.subject);
  const whole = page.partOf && table?.find(page.partOf(subject), language);
  const path = page.segments(subject, speaker).map((segment) => `${segment}/`);
  return {
    key,
    language,
    url: `${whole?.url ?? `/${language}/`}${path.join("")}`,
    ...shown,
    ...(!isTranslated && { fallbackFrom: defaultLanguage(site) }),
    ...(lastModified && { lastModified }),
    ...(life && { life }),
  };
}

/** Further pages of a thing of the data, such as the pages of a document, come and go with it. */
function lifeOfPage(key: string, { life }: Pick<Site, "life">): Route["life"] {
  const [first = key] = key.split("/");
  return life.get(key) ?? (key.startsWith("page:") ? undefined : life.get(first));
}
