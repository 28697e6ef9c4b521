import type { Translator } from "../i18n/translator.ts";
import { plainInlineText } from "../markdown/inline-text.ts";
import { dateOfNews, translationOf } from "../model/page.ts";
import { type Reference, referenceKey } from "../model/reference.ts";
import { defaultLanguage, mentionsOf, type Site } from "../model/site.ts";
import { wordsOfField } from "../model/synonyms.ts";
import { ancestorsOf, titleOf } from "./links.ts";
import type { Route, RouteTable, View } from "./route.ts";

/** Where the search index stands, from the root of the built site. */
export const searchFolder = "pagefind";

/** The kinds of content by which a visitor can narrow a search, in the order in which they are offered. */
export const searchKinds = [
  "news",
  "page",
  "event",
  "priority",
  "document",
  "plan",
  "contact",
  "organisation",
  "list",
] as const;

export type SearchKind = (typeof searchKinds)[number];

/** What the search knows of a page beside its text. */
export interface SearchFacts {
  readonly kind: SearchKind;
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
  const kind = kindOf(route.view);
  if (kind === undefined) return undefined;
  const { site, table, translator } = context;
  const plain = (one: Route) => plainInlineText(titleOf(one, site, translator).value);
  const year = yearOf(route.view);
  const printed = route.view.kind === "document-page" ? route.view.page.printed : null;
  return {
    kind,
    title: plain(route),
    path: ancestorsOf(route, table)
      .filter(({ view }) => view.kind !== "start")
      .map(plain),
    priorities: prioritiesOf(route, site),
    ...(year !== undefined && { year }),
    ...(printed !== null && { printed }),
    keywords: keywordsOf(route, site),
  };
}

const kinds: Readonly<Partial<Record<View["kind"], SearchKind>>> = {
  news: "news",
  programme: "event",
  event: "event",
  priority: "priority",
  document: "document",
  "document-page": "document",
  plan: "plan",
  scorecard: "plan",
  area: "plan",
  chart: "plan",
  budget: "plan",
  contact: "contact",
  organisation: "organisation",
  "news-list": "list",
  events: "list",
  contacts: "list",
  organisations: "list",
  documents: "list",
  plans: "list",
  priorities: "list",
};

const notSearched: readonly View["kind"][] = [
  "start",
  "document-whole",
  "search",
  "a-to-z",
  "site-map",
];

function kindOf(view: View): SearchKind | undefined {
  if (notSearched.includes(view.kind)) return undefined;
  if (view.kind === "news-list" && (view.pageNumber > 1 || view.year !== undefined))
    return undefined;
  return kinds[view.kind] ?? "page";
}

function yearOf(view: View): string | undefined {
  switch (view.kind) {
    case "news":
      return dateOfNews(view.page).slice(0, 4);
    case "programme":
      return view.programme.date.slice(0, 4);
    case "event":
      return view.event.start.date.slice(0, 4);
    case "document":
    case "document-page":
      return (view.document.published ?? view.document.adopted)?.slice(0, 4);
    case "plan":
    case "scorecard":
    case "area":
    case "chart":
    case "budget":
      return view.plan.period.from.slice(0, 4);
    default:
      return undefined;
  }
}

/** The priorities that the thing of a page names, or that it is. */
function prioritiesOf({ key }: Route, site: Site): readonly string[] {
  return [...site.priorities.keys()].filter((id) => {
    const priority: Reference = { kind: "priority", id };
    return (
      key === referenceKey(priority) ||
      mentionsOf(site, priority).some(({ by }) => key === referenceKey(by))
    );
  });
}

function keywordsOf({ view, language }: Route, site: Site): readonly string[] {
  const languages = [language, defaultLanguage(site)];
  if (view.kind === "news" || view.kind === "page")
    return wordsOfField(translationOf(view.page, languages).keywords);
  return view.kind === "document" ? wordsOfField(view.document.keywords?.[language]) : [];
}
