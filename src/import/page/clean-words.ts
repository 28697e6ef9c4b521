import { removeHiddenCharacters } from "../../markdown/hidden-characters.ts";

/** Words of a page as people type them: composed letters, nothing that nobody sees, single spaces. */
export function cleanWords(text: string): string {
  const spaced = text
    .toWellFormed()
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ");
  return removeHiddenCharacters(spaced).replaceAll("\u00ad", "").replace(/ {2,}/g, " ");
}

/** The same as a value of its own: a title, a caption. Nothing in it is markup or could be taken for it. */
export function plainWords(text: string): string {
  return cleanWords(text).replaceAll("<", "‹").replaceAll(">", "›").replace(/[{}]/g, "").trim();
}
