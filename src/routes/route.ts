import type { Contact } from "../model/contact.ts";
import type { Document, DocumentPage } from "../model/document.ts";
import type { Event } from "../model/event.ts";
import type { Organisation } from "../model/organisation.ts";
import type { NewsPage, PageVersionKind, PlainPage } from "../model/page.ts";
import type { Area, Plan } from "../model/plan.ts";
import type { Priority, PrioritySet } from "../model/priority-set.ts";
import type { Programme } from "../model/programme.ts";
import type { FormAnswer } from "./form-answer.ts";

/** What a page of the site shows: its kind, and the thing or the part of a list that it is about. */
export type View =
  | { readonly kind: "start" }
  | NewsListView
  | { readonly kind: "news"; readonly page: NewsPage }
  | { readonly kind: "page"; readonly page: PlainPage }
  | { readonly kind: "contacts" }
  | { readonly kind: "contact"; readonly contact: Contact }
  | { readonly kind: "organisations" }
  | { readonly kind: "organisation"; readonly organisation: Organisation }
  | { readonly kind: "events" }
  | { readonly kind: "programme"; readonly programme: Programme }
  | { readonly kind: "event"; readonly event: Event }
  | { readonly kind: "follow" }
  | { readonly kind: "documents" }
  | { readonly kind: "document"; readonly document: Document }
  | { readonly kind: "document-page"; readonly document: Document; readonly page: DocumentPage }
  | { readonly kind: "document-whole"; readonly document: Document }
  | { readonly kind: "plans" }
  | { readonly kind: "plan"; readonly plan: Plan }
  | { readonly kind: "scorecard"; readonly plan: Plan }
  | { readonly kind: "area"; readonly plan: Plan; readonly area: Area }
  | { readonly kind: "chart"; readonly plan: Plan }
  | { readonly kind: "budget"; readonly plan: Plan }
  | { readonly kind: "data" }
  | { readonly kind: "glossary" }
  | { readonly kind: "versions"; readonly version: PageVersionKind }
  | { readonly kind: "search" }
  | { readonly kind: "a-to-z" }
  | { readonly kind: "site-map" }
  | { readonly kind: "report" }
  | { readonly kind: "form-answer"; readonly answer: FormAnswer }
  | { readonly kind: "priorities"; readonly set: PrioritySet }
  | { readonly kind: "priority"; readonly priority: Priority; readonly set: PrioritySet };

/** All news, a page at a time, or the news of one year. */
export interface NewsListView {
  readonly kind: "news-list";
  readonly items: readonly NewsPage[];
  /** 1-based; 1 of 1 for a year. */
  readonly pageNumber: number;
  readonly pageCount: number;
  readonly year?: string;
  /** All years that have news, the latest first: the same on every page of the list. */
  readonly years: readonly YearOfNews[];
}

/** A year and how many news it has. */
export interface YearOfNews {
  readonly year: string;
  readonly count: number;
}

/** A page of the built site in one language. */
export interface Route {
  /** The same for the same page in every language: `contact:asa-oberg`, `section:news/2`. */
  readonly key: string;
  readonly language: string;
  /** From the root of the site: `/sv/nyheter/`. */
  readonly url: string;
  readonly view: View;
  /** The language of the text where the page has not been translated; absent where it has. */
  readonly fallbackFrom?: string;
  /** The day of the latest change that the content states, `YYYY-MM-DD`. */
  readonly lastModified?: string;
}

/** All pages of the site, by address and by what they show. */
export interface RouteTable {
  readonly routes: readonly Route[];
  readonly byUrl: ReadonlyMap<string, Route>;
  /** The page with a key in a language; undefined where there is none. */
  readonly find: (key: string, language: string) => Route | undefined;
}

/** A page before it has an address: its key, the parts of the address, its view, and more. */
export type PlannedRoute = readonly [
  key: string,
  segments: readonly string[],
  view: View,
  rest?: Partial<Route>,
];
