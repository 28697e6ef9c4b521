import { loadOnce } from "../../../src/model/load-once.ts";
import { meantWord } from "./meant-word.ts";
import { type Filters, type FoundResult, openIndex, type Pagefind } from "./pagefind.ts";

/** What was found for a question. */
export interface Found {
  /** Pages that have all the words, with their endings. The best first. */
  readonly whole: readonly FoundResult[];
  /** Pages that have longer words, which begin like those of the question. */
  readonly longer: readonly FoundResult[];
  /** The question with the site's own words in place of those that no page has. */
  readonly meant?: string;
}

export const nothingFound: Found = { whole: [], longer: [] };

/**
 * Searches the pages in the language of this one.
 * @param folder the address of the index
 */
export async function searchPages(
  folder: string,
  query: string,
  filters: Filters = {},
): Promise<Found> {
  const index = await openIndex(folder);
  const { results } = await index.search(query, { filters });
  const words = wordsOf(query);
  // A phrase in quotation marks is looked for as it is.
  if (/["”“]/.test(query) || words.length === 0) return { whole: results, longer: [] };
  const whole = await withAllWords(index, words, filters);
  if (whole.size === 0) {
    const corrected = await correct(folder, query, words);
    if (corrected !== undefined) return { ...nothingFound, ...corrected };
  }
  const ranks = new Map(results.map(({ id }, rank) => [id, rank]));
  const rankOf = ({ id }: FoundResult) => ranks.get(id) ?? results.length;
  return {
    // A page that says the word comes before one that is found by another word for the same thing.
    whole: [...whole.values()].toSorted(
      (a, b) => Number(b.words.length > 0) - Number(a.words.length > 0) || rankOf(a) - rankOf(b),
    ),
    longer: results.filter(({ id }) => !whole.has(id)),
  };
}

function wordsOf(query: string): readonly string[] {
  return query.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

/** The pages that have each of the words as a whole: what stands in quotation marks has no other end. */
async function withAllWords(
  index: Pagefind,
  words: readonly string[],
  filters: Filters,
): Promise<ReadonlyMap<string, FoundResult>> {
  const found = await Promise.all(
    words.map(async (word) => (await index.search(`"${word}"`, { filters })).results),
  );
  const [first = [], ...others] = found;
  const maps = others.map((results) => new Map(results.map((result) => [result.id, result])));
  return new Map(
    first.flatMap((result) => {
      const more = maps.flatMap((results) => results.get(result.id) ?? []);
      const hasAll = more.length === others.length;
      return hasAll ? [[result.id, together([result, ...more])] as const] : [];
    }),
  );
}

/** A page that was found once for each word, as one that was found for all of them. */
function together(each: readonly FoundResult[]): FoundResult {
  const [first] = each;
  if (!first) throw new Error("a question has words");
  const words = [...new Set(each.flatMap((result) => result.words))].toSorted((a, b) => a - b);
  return { ...first, words, data: async () => ({ ...(await first.data()), locations: words }) };
}

/**
 * What may have been meant, where a word of the question is no beginning of any word of the site. The
 * search itself would shorten such a word until something fits: "Eliason" would find "el".
 */
async function correct(
  folder: string,
  query: string,
  words: readonly string[],
): Promise<{ readonly meant?: string } | undefined> {
  const site = await siteWords(folder).catch((): readonly string[] => []);
  const lower = site.map((word) => word.toLowerCase());
  const isUnknown = (word: string) =>
    /^\p{L}{3,}$/u.test(word) && !lower.some((one) => one.startsWith(word.toLowerCase()));
  const unknown = words.filter(isUnknown);
  if (unknown.length === 0) return undefined;
  const meant = unknown.map((word) => meantWord(word, site));
  if (meant.includes(undefined)) return {};
  return {
    meant: unknown.reduce((text, word, index) => text.replace(word, meant[index] ?? word), query),
  };
}

/** The words of the site in the language of the page, the most frequent first; `folder` is that of the index. */
const siteWords = loadOnce(async (folder: string) => {
  const answer = await fetch(`${folder}words.${document.documentElement.lang}.json`);
  if (!answer.ok) throw new Error(`the search has no words: ${answer.status}`);
  return (await answer.json()) as readonly string[];
});
