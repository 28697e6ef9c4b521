import type { Translator } from "../i18n/translator.ts";
import {
  dateOfNews,
  type NewsPage,
  type Page,
  pageVersionKinds,
  translationOf,
} from "../model/page.ts";
import type { LocalizedText } from "../model/shared-schemas.ts";
import { defaultLanguage, get, type Site } from "../model/site.ts";
import { documentRoutes } from "./document-routes.ts";
import { planRoutesOf } from "./plan-pages.ts";
import type { NewsListView, Route, RouteTable, View, YearOfNews } from "./route.ts";
import { type RouteWords, routeWords } from "./route-words.ts";

/**
 * Says which pages the site has, and at which address each one stands in each language.
 * The order is that of the languages, then of the sections.
 */
export function planRoutes(site: Site, translators: (language: string) => Translator): RouteTable {
  const routes = site.settings.languages.flatMap((language) =>
    routesIn(language, site, translators(language)),
  );
  const byKey = new Map(routes.map((route) => [`${route.language} ${route.key}`, route]));
  return {
    routes,
    byUrl: new Map(routes.map((route) => [route.url, route])),
    find: (key, language) => byKey.get(`${language} ${key}`),
  };
}

function routesIn(language: string, site: Site, translator: Translator): readonly Route[] {
  const words = routeWords(translator);
  const route = (
    key: string,
    segments: readonly string[],
    view: View,
    rest: Partial<Route> = {},
  ) => ({
    key,
    language,
    url: `/${[language, ...segments].join("/")}/`,
    view,
    ...rest,
  });
  const local = (text: LocalizedText) => text[language] ?? text[defaultLanguage(site)] ?? "";
  return [
    route("section:start", [], { kind: "start" }),
    ...newsRoutes(site, words).map((list) => route(...list)),
    ...[...site.pages.values()].map((page) => pageRoute(page, language, { site, words })),
    route("section:events", [words.events], { kind: "events" }),
    ...[...site.programmes.values()].map((programme) =>
      route(
        `programme:${programme.id}`,
        [words.events, local(programme.slug)],
        { kind: "programme", programme },
        { lastModified: programme.updated },
      ),
    ),
    ...[...site.events.values()].map((event) =>
      route(
        `event:${event.id}`,
        [words.events, local(event.slug)],
        { kind: "event", event },
        { lastModified: event.updated },
      ),
    ),
    route("section:follow", [words.follow], { kind: "follow" }),
    ...[...site.prioritySets.values()].map((set) =>
      route(`priorities:${set.id}`, prioritySegments(site, set.id, words), {
        kind: "priorities",
        set,
      }),
    ),
    ...[...site.priorities.values()].map((priority) =>
      route(
        `priority:${priority.id}`,
        [...prioritySegments(site, priority.set, words), local(priority.slug)],
        { kind: "priority", priority, set: get(site.prioritySets, { id: priority.set }) },
      ),
    ),
    ...documentRoutes(site, words, local).map((part) => route(...part)),
    ...planRoutesOf(site, words, local).map((part) => route(...part)),
    route("section:data", [words.data], { kind: "data" }),
    ...(site.terms.size > 0
      ? [route("section:glossary", [words.glossary], { kind: "glossary" })]
      : []),
    ...pageVersionKinds.map((version) =>
      route(`section:${version}`, [words[version]], { kind: "versions", version }),
    ),
    route("section:search", [words.search], { kind: "search" }),
    route("section:a-to-z", [words.aToZ], { kind: "a-to-z" }),
    route("section:site-map", [words.siteMap], { kind: "site-map" }),
    ...(site.settings.forms ? [route("section:report", [words.report], { kind: "report" })] : []),
    route("section:contacts", [words.contacts], { kind: "contacts" }),
    ...[...site.contacts.values()].map((contact) =>
      route(`contact:${contact.id}`, [words.contacts, contact.id], { kind: "contact", contact }),
    ),
    route("section:organisations", [words.organisations], { kind: "organisations" }),
    ...[...site.organisations.values()].map((organisation) =>
      route(`organisation:${organisation.id}`, [words.organisations, organisation.id], {
        kind: "organisation",
        organisation,
      }),
    ),
  ];
}

/** A site with one set of priorities does not need the set's name in the address. */
function prioritySegments(site: Site, set: string, words: RouteWords): readonly string[] {
  return site.prioritySets.size > 1 ? [words.priorities, set] : [words.priorities];
}

type NewsRoute = readonly [key: string, segments: readonly string[], view: NewsListView];

function newsRoutes(site: Site, words: RouteWords): readonly NewsRoute[] {
  const all = newsOf(site);
  const size = site.settings.newsPerPage;
  const pageCount = Math.max(1, Math.ceil(all.length / size));
  const years = yearsOf(all);
  const pages = Array.from({ length: pageCount }, (_, index): NewsRoute => {
    const pageNumber = index + 1;
    const items = all.slice(index * size, pageNumber * size);
    const view = { kind: "news-list", items, pageNumber, pageCount, years } as const;
    return pageNumber === 1
      ? ["section:news", [words.news], view]
      : [`section:news/${pageNumber}`, [words.news, words.page(pageNumber)], view];
  });
  const ofYears = years.map(
    ({ year }): NewsRoute => [
      `section:news/${year}`,
      [words.news, year],
      {
        kind: "news-list",
        items: all.filter((page) => dateOfNews(page).startsWith(year)),
        pageNumber: 1,
        pageCount: 1,
        year,
        years,
      },
    ],
  );
  return [...pages, ...ofYears];
}

/** The news of a site, the latest first; the same day by their ids. */
export function newsOf(site: Site): readonly NewsPage[] {
  return [...site.pages.values()]
    .filter((page) => page.kind === "news")
    .toSorted((a, b) => {
      const [first, second] = [dateOfNews(b), dateOfNews(a)];
      if (first !== second) return first < second ? -1 : 1;
      return a.id < b.id ? -1 : 1;
    });
}

/** The years that have news with how many each has, the latest first. */
export function yearsOf(news: readonly NewsPage[]): readonly YearOfNews[] {
  const counts = new Map<string, number>();
  for (const page of news) {
    const year = dateOfNews(page).slice(0, 4);
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts]
    .map(([year, count]) => ({ year, count }))
    .toSorted((a, b) => (a.year < b.year ? 1 : -1));
}

function pageRoute(
  page: Page,
  language: string,
  { site, words }: { site: Site; words: RouteWords },
): Route {
  const original = defaultLanguage(site);
  const slugIn = (one: Page) => translationOf(one, [language, original]).slug;
  const folder =
    page.kind === "news"
      ? [words.news, dateOfNews(page).slice(0, 4)]
      : page.version
        ? [words[page.version]]
        : foldersOf(page).map((id, depth) => {
            const parent = site.pages.get(id);
            return parent ? slugIn(parent) : (id.split("/")[depth] ?? id);
          });
  const lastModified = page.updated ?? (page.kind === "news" ? page.published : undefined);
  return {
    key: `page:${page.id}`,
    language,
    url: `/${[language, ...folder, slugIn(page)].join("/")}/`,
    view: page.kind === "news" ? { kind: "news", page } : { kind: "page", page },
    ...(page.translations[language] ? {} : { fallbackFrom: original }),
    ...(lastModified && { lastModified }),
  };
}

/** The ids of the folders in which a page lies, from the outermost; each may be a page of its own. */
export function foldersOf({ id }: Pick<Page, "id">): readonly string[] {
  const names = id.split("/").slice(0, -1);
  return names.map((_, index) => names.slice(0, index + 1).join("/"));
}
