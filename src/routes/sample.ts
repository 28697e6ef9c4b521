import { fingerprintOf } from "../model/fingerprint.ts";
import { type Page, translationOf } from "../model/page.ts";
import { parseReference } from "../model/reference.ts";
import type { Site } from "../model/site.ts";
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
  const chosen = new Set([...firstOfEachSort(own), ...textsOfEachSort(own, site)]);
  const others = own.filter((route) => !chosen.has(route));
  const count = Math.ceil(chosen.size / perRandomPage);
  const random = new Set(others.toSorted(byLot).slice(0, count));
  return own.filter((route) => chosen.has(route) || random.has(route));
}

/** Not what has been, nor what stands in for a translation, nor the rest of a long list. */
function isToBeSeen({ page, subject, fallbackFrom }: Route, site: Site): boolean {
  if (fallbackFrom !== undefined || page.partOf) return false;
  return page.isCurrent?.(subject, site) ?? true;
}

function firstOfEachSort(routes: readonly Route[]): readonly Route[] {
  const sorts = Map.groupBy(routes, ({ page }) => page);
  return [...sorts.values()].flatMap(([first]) => first ?? []);
}

function textsOfEachSort(routes: readonly Route[], site: Site): readonly Route[] {
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

/** By chance, but the same for the same pages: what is added elsewhere does not change it. */
function byLot(one: Route, other: Route): number {
  const [first, second] = [one, other].map(({ url }) => fingerprintOf([url]));
  return first === second ? 0 : String(first) < String(second) ? -1 : 1;
}
