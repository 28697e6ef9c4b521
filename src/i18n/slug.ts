/** Latin letters that Unicode does not take apart into a letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  ł: "l",
  ŋ: "n",
  ŧ: "t",
  þ: "th",
  ß: "ss",
  ı: "i",
};

/**
 * A text as part of an address: lower-case ASCII words joined by hyphens, å and ä as a, ö as o.
 * A text without a letter or digit gives an empty string.
 */
export function slugify(text: string): string {
  return text
    .toLowerCase()
    .replace(/[æœøđðłŋŧþßı]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize("NFKD")
    .replace(/[\p{Mark}'’\u00ad]/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
