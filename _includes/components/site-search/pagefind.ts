/** A place on a page that a search has found: below a heading with an address of its own. */
export interface FoundPlace {
  readonly title: string;
  readonly url: string;
  /** HTML: text with `<mark>`. */
  readonly excerpt: string;
}

/** A page that a search has found. The first place is the page itself, unless the words stand elsewhere. */
export interface FoundPage extends Omit<FoundPlace, "title"> {
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly sub_results: readonly FoundPlace[];
}

export interface Found {
  readonly results: readonly { readonly data: () => Promise<FoundPage> }[];
}

/** What a search may be narrowed to: pages that have any of the values. */
export type Filters = Readonly<Record<string, { readonly any: readonly string[] }>>;

/** The part of Pagefind's interface that is used. */
interface Pagefind {
  options(options: unknown): Promise<void>;
  search(query: string, options?: { readonly filters: Filters }): Promise<Found>;
}

let loading: Promise<Pagefind> | undefined;

/**
 * Searches the pages in the language of this one. The index is fetched at the first call.
 * @param folder the address of the index
 */
export async function searchPages(
  folder: string,
  query: string,
  filters: Filters = {},
): Promise<Found> {
  loading ??= load(folder);
  const pagefind = await loading.catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return pagefind.search(query, { filters });
}

async function load(folder: string): Promise<Pagefind> {
  const pagefind = (await import(`${folder}pagefind.js`)) as Pagefind;
  await pagefind.options({
    excerptLength: 24,
    ranking: { metaWeights: { title: 5, keywords: 1 } },
  });
  return pagefind;
}
