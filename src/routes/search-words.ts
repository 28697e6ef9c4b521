import type { Synonyms } from "../model/synonyms.ts";

/** Shorter words are the beginning of too many others. */
const shortest = 4;

/**
 * The words of the site's synonyms that a page should be found by, since others of their group stand
 * in its text. A word counts with its endings: `buss` stands in a text that has `bussen`.
 * @param text the text of the page, without markup
 */
export function wordsMeant(text: string, language: string, synonyms: Synonyms): readonly string[] {
  const groups = synonyms.groups.filter((group) => group.language === language);
  const compounds = synonyms.compounds.filter((compound) => compound.language === language);
  if (groups.length === 0 && compounds.length === 0) return [];
  const words = ` ${plainWords(text)} `;
  const has = (word: string) => {
    const plain = plainWords(word);
    return words.includes(plain.length < shortest ? ` ${plain} ` : ` ${plain}`);
  };
  const ofGroups = groups
    .filter((group) => group.words.some(has))
    .flatMap((group) => group.words.filter((word) => !has(word)));
  const ofCompounds = compounds
    .filter((compound) => has(compound.word))
    .flatMap(({ parts }) => parts);
  return [...new Set([...ofGroups, ...ofCompounds])];
}

function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
