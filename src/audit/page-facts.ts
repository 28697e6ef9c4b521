/** A link as site rules see it. */
export interface LinkFact {
  /** What it is called. */
  readonly text: string;
  /** As it is written. */
  readonly target: string;
}

/** A link to a page in another language. */
export interface LanguageLink {
  /** BCP 47, or `x-default`. */
  readonly language: string;
  /** As it is written. */
  readonly target: string;
}

/** Menus and lists of links that stand around the contents of pages. */
export interface NavigationFact {
  /** What it is called, or where it stands when it has no name. */
  readonly name: string;
  readonly links: readonly LinkFact[];
}

/** Help that a page offers, and the parts of the page among which it stands. */
export type HelpEntry =
  | { readonly part: "header" | "main" | "footer" }
  | { readonly part: "help"; readonly link: LinkFact };

/** What site rules know of a page: plain data, small enough to be kept for each page of a large site. */
export interface PageFacts {
  /** From the root of the site: `/sv/nyheter/`, `/404.html`. */
  readonly address: string;
  /** The language of the page. */
  readonly language?: string;
  readonly title: string;
  /** The language of the title, where it is marked as another one. */
  readonly titleLanguage?: string;
  /** The address that the page says is its own, as it is written. */
  readonly canonical?: string;
  /** Whether it leads on at once to another address, as pages at old addresses do. */
  readonly isRedirect: boolean;
  /** Whether search engines may list it: no `noindex`, and it does not lead on at once. */
  readonly isIndexable: boolean;
  /** The same page in other languages, and in its own, as its head says. */
  readonly alternates: readonly LanguageLink[];
  /** The links of the language switcher. */
  readonly switches: readonly LanguageLink[];
  readonly navigation: readonly NavigationFact[];
  /** In the order of the page. */
  readonly help: readonly HelpEntry[];
}
