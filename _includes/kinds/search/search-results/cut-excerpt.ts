/** A piece of a text, and whether it is one of the words that were looked for. */
export interface ExcerptPart {
  readonly text: string;
  readonly isFound: boolean;
}

/** In words: of what is shown, and how far the beginning or the end of a sentence may be looked for. */
const length = 28;
const reach = 14;

const sentenceEnd = /[.!?:…][)”"’]*$/;

/**
 * The passage of a text in which most of the words stand that were looked for. It begins and ends at a
 * sentence where one is near, and otherwise between two words, with an ellipsis.
 * @param locations which words of the text they are, counted from 0
 */
export function cutExcerpt(text: string, locations: readonly number[]): readonly ExcerptPart[] {
  const words = text.trim().split(/\s+/);
  const found = new Set(locations);
  const start = startOf(words, densest(locations));
  const end = endOf(words, start);
  const parts = words
    .slice(start, end)
    .map((word, index) => ({ text: word, isFound: found.has(start + index) }));
  const before = start === 0 || sentenceEnd.test(words[start - 1] ?? "") ? [] : [ellipsis];
  const after = end === words.length || sentenceEnd.test(words[end - 1] ?? "") ? [] : [ellipsis];
  return [...before, ...parts, ...after];
}

const ellipsis: ExcerptPart = { text: "…", isFound: false };

/** The word from which on the most of those that were looked for stand near. */
function densest(locations: readonly number[]): number {
  const near = (from: number) =>
    locations.filter((one) => one >= from && one < from + length / 2).length;
  return locations.reduce((best, one) => (near(one) > near(best) ? one : best), locations[0] ?? 0);
}

function startOf(words: readonly string[], first: number): number {
  for (let start = first; start > Math.max(0, first - reach); start--)
    if (sentenceEnd.test(words[start - 1] ?? "")) return start;
  return first <= reach ? 0 : first - Math.floor(reach / 2);
}

function endOf(words: readonly string[], start: number): number {
  const usual = Math.min(words.length, start + length);
  for (let end = usual; end < Math.min(words.length, usual + reach); end++)
    if (sentenceEnd.test(words[end - 1] ?? "")) return end;
  return usual;
}
