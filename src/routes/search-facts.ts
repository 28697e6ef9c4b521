import type { Translator } from "../i18n/translator.ts";
import { plainInlineText } from "../markdown/inline-text.ts";
import { isRetired } from "../model/life.ts";
import type { Site } from "../model/site.ts";
import { ancestorsOf, titleOf } from "./links.ts";
import { prioritiesOf } from "./priorities-of.ts";
import { type Route, type RouteTable, startKey } from "./route.ts";

/** Where the search index stands, from the root of the built site. */
export const searchFolder = "pagefind";

/** The kind of all pages that list others: they are found by their titles alone. */
export const listKind = "list";

/** What the search knows of a page beside its text. */
export interface SearchFacts {
  readonly kind: string;
  readonly title: string;
  /** The titles of the pages above it, without the start page. */
  readonly path: readonly string[];
  /** The ids of the priorities that it names. */
  readonly priorities: readonly string[];
  readonly year?: string;
  /** The number that is printed on a page of a document. */
  readonly printed?: string;
  /** Words that find the page and are not shown. */
  readonly keywords: readonly string[];
}

interface Context {
  readonly site: Site;
  readonly table: RouteTable;
  readonly translator: Translator;
}

/**
 * The facts of a page; undefined for one that is not searched. A document is found page by page and
 * a list by its title: else both would stand in the way of what they hold.
 */
export function searchFacts(route: Route, context: Context): SearchFacts | undefined {
  const { site, table, translator } = context;
  const { page, subject, language, life } = route;
  if (isRetired(life)) return undefined;
  const entry = page.search?.(subject, { site, language });
  if (entry === undefined) return undefined;
  const plain = (one: Route) => plainInlineText(titleOf(one, site, translator).value);
  const { kind, year, printed, keywords = [] } = entry;
  return {
    kind,
    title: plain(route),
    path: ancestorsOf(route, table)
      .filter(({ key }) => key !== startKey)
      .map(plain),
    priorities: prioritiesOf(route, site),
    ...(year !== undefined && { year }),
    ...(printed !== undefined && { printed }),
    keywords,
  };
}

/** The kinds by which a visitor can narrow a search, in their order but for that of lists. */
export function listsLast(kinds: readonly string[]): readonly string[] {
  return kinds.toSorted((a, b) => Number(a === listKind) - Number(b === listKind));
}
