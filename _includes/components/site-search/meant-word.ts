import { distance } from "fastest-levenshtein";

/** A compound that no page has may begin with a word that is one of the site's. */
const shortestBeginning = 5;

/**
 * The word of the site that is most like one that a visitor wrote; undefined where none is.
 * @param words the most frequent first: of equally like ones, the first is meant
 */
export function meantWord(written: string, words: readonly string[]): string | undefined {
  const word = written.toLowerCase();
  const allowed = word.length <= 4 ? 1 : word.length <= 8 ? 2 : 3;
  let nearest: { readonly word: string; readonly steps: number } | undefined;
  for (const one of words) {
    if (Math.abs(one.length - word.length) > allowed) continue;
    const steps = stepsBetween(word, one.toLowerCase());
    if (steps <= allowed && steps < (nearest?.steps ?? Infinity)) nearest = { word: one, steps };
  }
  return nearest?.word ?? beginningOf(word, words);
}

/** The first letter is seldom wrong: another one counts twice. */
function stepsBetween(written: string, word: string): number {
  const steps = distance(written, word);
  return written[0] === word[0] ? steps : steps + 1;
}

function beginningOf(written: string, words: readonly string[]): string | undefined {
  return words
    .filter((word) => word.length >= shortestBeginning && written.startsWith(word.toLowerCase()))
    .toSorted((a, b) => b.length - a.length)[0];
}
