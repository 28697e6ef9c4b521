import { fingerprintOf } from "../model/fingerprint.ts";
import { type Page, translationOf } from "../model/page.ts";
import { parseReference } from "../model/reference.ts";
import type { Site } from "../model/site.ts";
import { isCurrent } from "./listed.ts";
import type { Route, RouteTable } from "./route.ts";

/** Of so many chosen pages, one more is taken at random ((EU) 2018/1524, annex I, 3.2 g). */
const perRandomPage = 10;

/** What a text may hold that others of its sort do not, read from its Markdown. */
const contents: readonly ((page: Page, language: string) => boolean)[] = [
  (page, language) => /^\s*\|?[ :]*-{3,}[ :]*\|/m.test(sourceOf(page, language)),
  (page, language) => /!\[/.test(sourceOf(page, language)),
  (page, language) => /^:::/m.test(sourceOf(page, language)),
];

/**
 * The pages of a language that somebody who supervises the site would draw, by the rules for that
 * ((EU) 2018/1524, annex I, 3.2): the entrances, the search, the statement and its form, and examples of
 * all that looks different or holds something else. That is one page of each sort, and of texts one with
 * a table, one with a picture and one with a box; and a tenth as many of the others at random. Pure: the
 * same site has the same sample, in the order of its pages.
 */
export function sampleOf(
  { table, site }: { readonly table: Pick<RouteTable, "byLanguage">; readonly site: Site },
  language: string,
): readonly Route[] {
  const routes = table.byLanguage.get(language) ?? [];
  const own = routes.filter((route) => isToBeSeen(route, site));
  const chosen = new Set([...firstOfEachSort(own), ...textsWithContents(own, site)]);
  const others = own.filter((route) => !chosen.has(route));
  const random = new Set(drawn(others, Math.ceil(chosen.size / perRandomPage)));
  return own.filter((route) => chosen.has(route) || random.has(route));
}

/** Not what has been, nor what stands in for a translation, nor the rest of a long list. */
function isToBeSeen(route: Route, site: Site): boolean {
  return route.fallbackFrom === undefined && !route.page.partOf && isCurrent(route, site);
}

function firstOfEachSort(routes: readonly Route[]): readonly Route[] {
  const sorts = Map.groupBy(routes, ({ page }) => page);
  return [...sorts.values()].flatMap(([first]) => first ?? []);
}

function textsWithContents(routes: readonly Route[], site: Site): readonly Route[] {
  return contents.flatMap((holds) => {
    const found = routes.find(({ key, language }) => {
      const { kind, id = "" } = parseReference(key) ?? {};
      const page = kind === "page" ? site.pages.get(id) : undefined;
      return page !== undefined && holds(page, language);
    });
    return found ?? [];
  });
}

function sourceOf(page: Page, language: string): string {
  return translationOf(page, [language, ...Object.keys(page.translations)]).body.source;
}

/** Some of them by chance, but the same ones for the same pages: a hash of the address decides. */
function drawn(routes: readonly Route[], count: number): readonly Route[] {
  return routes
    .map((route) => ({ route, lot: fingerprintOf([route.url]) }))
    .toSorted((one, other) => (one.lot < other.lot ? -1 : one.lot > other.lot ? 1 : 0))
    .slice(0, count)
    .map(({ route }) => route);
}
