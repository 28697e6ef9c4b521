import type { LifeState } from "../model/life.ts";
import type { HasPages, PageDefinition } from "./page-definition.ts";

/** A page of the built site in one language. */
export interface Route<Subject = unknown> {
  /** The same for the same page in every language: `contact:asa-oberg`, `section:news/2`. */
  readonly key: string;
  readonly language: string;
  /** From the root of the site: `/sv/nyheter/`. */
  readonly url: string;
  /** What sort of page it is, and what this one is about. */
  readonly page: PageDefinition<Subject>;
  readonly subject: Subject;
  /** The language of the text where the page has not been translated; absent where it has. */
  readonly fallbackFrom?: string;
  /** The day of the latest change that the content states, `YYYY-MM-DD`. */
  readonly lastModified?: string;
  /** What is true of what it is about where that is not simply there. */
  readonly life?: LifeState;
}

/** All pages of the site, by address and by what they show. */
export interface RouteTable {
  readonly routes: readonly Route[];
  /** What the site has pages of. */
  readonly parts: readonly HasPages[];
  readonly byUrl: ReadonlyMap<string, Route>;
  readonly byLanguage: ReadonlyMap<string, readonly Route[]>;
  /** With the pages that no visitor is to see yet, where these are left out. */
  readonly withHeld?: RouteTable;
  /** What stands where pages were from which time has taken everything; in no list, and found by no key. */
  readonly emptied: () => readonly Route[];
  /** The page with a key in a language; undefined where there is none. */
  readonly find: (key: string, language: string) => Route | undefined;
}

/** The key of the page that stands above all others. */
export const startKey = "section:start";

/** Whether a page is one of a sort, so that what it is about is known. */
export function isOf<Subject>(
  route: Pick<Route, "page">,
  page: PageDefinition<Subject>,
): route is Route<Subject> {
  return route.page === (page as PageDefinition);
}
