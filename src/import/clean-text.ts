import { removeHiddenCharacters } from "../markdown/hidden-characters.ts";

const ligatures: Readonly<Record<string, string>> = {
  ﬀ: "ff",
  ﬁ: "fi",
  ﬂ: "fl",
  ﬃ: "ffi",
  ﬄ: "ffl",
  ﬅ: "st",
  ﬆ: "st",
};

const softHyphen = "\u00ad";

/**
 * The text of a PDF as people type it: composed letters (NFC), ligatures taken apart, every space an
 * ordinary one, no control characters. A soft hyphen stays at the end, where it breaks a word.
 */
export function cleanText(text: string): string {
  const spaced = text
    .toWellFormed()
    .replace(/[ﬀ-ﬆ]/g, (ligature) => ligatures[ligature] ?? ligature)
    .normalize("NFC")
    // Line separators have no meaning in a line.
    .replace(/[\p{Cc}\s\u2028\u2029]+/gu, " ");
  const typed = removeHiddenCharacters(spaced).replace(/ {2,}/g, " ").trim();
  const isBroken = typed.endsWith(softHyphen);
  return typed.replaceAll(softHyphen, "") + (isBroken ? softHyphen : "");
}

/**
 * Whether a text is letters to a person and noise to a computer: the font does not say which
 * characters its glyphs are.
 */
export function isUnreadable(text: string): boolean {
  const characters = [...text].filter((character) => character.trim() !== "");
  const unknown = characters.filter((character) => /[\ufffd\p{Co}\p{Cc}\p{Cn}]/u.test(character));
  return characters.length > 0 && unknown.length / characters.length > 0.3;
}
