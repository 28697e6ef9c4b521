import { isSameLetter } from "./collate.ts";

/** What stands for all digits. */
export const anyDigit = "0";

/** Å, Ä and Ö are letters of their own in Swedish; É stands with E in every language. */
export function initialOf(name: string, language: string): string {
  if (/^\p{N}/u.test(name)) return anyDigit;
  const letter = name.charAt(0).toLocaleUpperCase(language);
  const plain = letter.normalize("NFD").charAt(0);
  return isSameLetter(letter, plain, language) ? plain : letter;
}
