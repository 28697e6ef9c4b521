/** Shorter words are not looked for when one is misspelt: too many others are like them. */
const shortest = 3;

/** As many words as a visitor's browser can compare with without a pause. */
const most = 20_000;

/** Counts the words of the pages of a language. */
export interface WordCount {
  add(text: string): void;
  /** The words in the order of how often they stand in the pages; equally many by their letters. */
  words(): readonly string[];
}

/**
 * Counts words, so that one that a visitor has misspelt can be compared with those that the site has.
 * A word that mostly has a capital is a name, and keeps it.
 */
export function countWords(language: string): WordCount {
  const counts = new Map<string, Counted>();
  return {
    add(text) {
      for (const [word] of text.matchAll(wholeWord)) {
        if (word.length < shortest) continue;
        const lower = word.toLocaleLowerCase(language);
        const counted = counts.get(lower) ?? { all: 0, lower: 0, form: word };
        counted.all += 1;
        if (word === lower) counted.lower += 1;
        else counted.form = word;
        counts.set(lower, counted);
      }
    },
    words: () =>
      [...counts]
        .toSorted(([a, one], [b, other]) => other.all - one.all || (a < b ? -1 : 1))
        .slice(0, most)
        .map(([lower, { all, lower: inLower, form }]) => (inLower * 2 >= all ? lower : form)),
  };
}

/** How often a word stands in the pages, how often with small letters alone, and how it looks otherwise. */
interface Counted {
  all: number;
  lower: number;
  form: string;
}

const wholeWord = /(?<![\p{L}\p{N}])\p{L}[\p{L}\p{M}]+(?![\p{L}\p{N}])/gu;
