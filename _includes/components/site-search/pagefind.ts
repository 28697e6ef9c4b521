import { loadOnce } from "../../../src/model/load-once.ts";

/** A place on a page that a search has found: below a heading with an address of its own. */
export interface FoundPlace {
  readonly title: string;
  readonly url: string;
}

/** A page that a search has found. */
export interface FoundPage {
  readonly url: string;
  /** The text of the page. */
  readonly raw_content: string;
  /** Which words of the text were looked for, counted from 0. */
  readonly locations: readonly number[];
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly sub_results: readonly FoundPlace[];
}

export interface FoundResult {
  readonly id: string;
  /** Which words of its text were found; none where it is found by other words for the same thing. */
  readonly words: readonly number[];
  readonly data: () => Promise<FoundPage>;
}

/** What a search may be narrowed to: pages that have any of the values. */
export type Filters = Readonly<Record<string, { readonly any: readonly string[] }>>;

/** The part of Pagefind's interface that is used. */
export interface Pagefind {
  options(options: unknown): Promise<void>;
  search(
    query: string,
    options?: { readonly filters: Filters },
  ): Promise<{ readonly results: readonly FoundResult[] }>;
}

/** The index of the pages in the language of this one, by the address of its folder. */
export const openIndex = loadOnce(async (folder: string) => {
  const pagefind = (await import(`${folder}pagefind.js`)) as Pagefind;
  await pagefind.options({ ranking: { metaWeights: { title: 5, keywords: 1 } } });
  return pagefind;
});
