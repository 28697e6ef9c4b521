import type { Translator } from "../i18n/translator.ts";
import { defaultLanguage, type Site } from "../model/site.ts";
import type { HasPages, PlannedPage, Speaker } from "./page-definition.ts";
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
  const planned = parts.flatMap((part) => part.plan(site));
  const byLanguage = new Map(
    site.settings.languages.map((language) => {
      const speaker = { site, language, translator: translators(language) };
      return [language, planned.map((one) => routeOf(one, speaker))];
    }),
  );
  const byKey = new Map(
    [...byLanguage].map(([language, routes]) => [
      language,
      new Map(routes.map((route) => [route.key, route])),
    ]),
  );
  const routes = [...byLanguage.values()].flat();
  return {
    routes,
    parts,
    byUrl: new Map(routes.map((route) => [route.url, route])),
    byLanguage,
    find: (key, language) => byKey.get(language)?.get(key),
  };
}

function routeOf({ page, subject }: PlannedPage, speaker: Speaker): Route {
  const { site, language } = speaker;
  const isTranslated = page.isTranslated?.(subject, language) ?? true;
  const lastModified = page.lastModified?.(subject);
  return {
    key: page.key(subject),
    language,
    url: `/${[language, ...page.segments(subject, speaker)].join("/")}/`,
    page,
    subject,
    ...(!isTranslated && { fallbackFrom: defaultLanguage(site) }),
    ...(lastModified && { lastModified }),
  };
}
