import { canonicalLanguageTag } from "./language-tag.ts";

/** The value of a `dir` attribute. */
export type TextDirection = "ltr" | "rtl";

/** The scripts that are written from the right (Unicode, UAX 9) and in which languages are written today. */
const fromTheRight: ReadonlySet<string> = new Set([
  "Adlm",
  "Arab",
  "Hebr",
  "Mand",
  "Nkoo",
  "Rohg",
  "Samr",
  "Syrc",
  "Thaa",
]);

const known = new Map<string, TextDirection>();

/**
 * In which direction a language is written: by the script that its tag names, or else its usual one (CLDR).
 * What is no tag is written as most are.
 */
export function directionOf(tag: string): TextDirection {
  const direction = known.get(tag) ?? findDirection(tag);
  known.set(tag, direction);
  return direction;
}

function findDirection(tag: string): TextDirection {
  if (canonicalLanguageTag(tag) === undefined) return "ltr";
  const { script = "" } = new Intl.Locale(tag).maximize();
  return fromTheRight.has(script) ? "rtl" : "ltr";
}

/**
 * An attribute `lang` that no `dir` follows. What renders HTML writes a quotation mark in a text as `&quot;`:
 * these letters stand nowhere but in a tag.
 */
const languageAttribute = /\slang="([^"]+)"(?!\sdir=)/g;

/**
 * HTML in which passages say in which direction they are written, where the page has both: a full stop stands
 * at the wrong end of a Swedish sentence on an Arabic page otherwise, and so do the numbers in an Arabic one
 * on a Swedish page (HTML, "The dir attribute").
 * @param around the direction of what it will stand in, where it is no whole page
 */
export function withDirections(html: string, around?: TextDirection): string {
  const directions = new Set(around && [around]);
  for (const [, tag = ""] of html.matchAll(/\slang="([^"]+)"/g)) directions.add(directionOf(tag));
  if (directions.size < 2) return html;
  return html.replace(
    languageAttribute,
    (attribute, tag: string) => `${attribute} dir="${directionOf(tag)}"`,
  );
}
