import { canonicalLanguageTag } from "../i18n/language-tag.ts";

/** A passage of a text in one language; without lang, in the language of what surrounds it. */
export interface InlinePart {
  readonly text: string;
  readonly lang?: string;
}

/** What every language span holds. */
const startOfMark = "]{lang=";

const languageSpan = /\[([^[\]]+)\]\{lang="?([^\s{}"]*)"?\}/g;

/**
 * Parses an inline text of the data, such as "[Open Data]{lang=en} in the region". Nothing but
 * language spans is markup. A span whose tag is no language stays as it was written.
 */
export function parseInlineText(text: string): readonly InlinePart[] {
  if (!text.includes(startOfMark)) return text === "" ? [] : [{ text }];
  const parts: InlinePart[] = [];
  let position = 0;
  for (const match of text.matchAll(languageSpan)) {
    const lang = canonicalLanguageTag(match[2] ?? "");
    if (lang === undefined) continue;
    if (match.index > position) parts.push({ text: text.slice(position, match.index) });
    parts.push({ text: match[1] ?? "", lang });
    position = match.index + match[0].length;
  }
  if (position < text.length) parts.push({ text: text.slice(position) });
  return parts;
}

/** The text without its language marks, for titles, sorting and alt texts. */
export function plainInlineText(text: string): string {
  if (!text.includes(startOfMark)) return text;
  return parseInlineText(text)
    .map((part) => part.text)
    .join("");
}

/** The language tags of an inline text that are none, as they were written. */
export function findInvalidLanguageTags(text: string): readonly string[] {
  const tags = [...text.matchAll(languageSpan)].map((match) => match[2] ?? "");
  return tags.filter((tag) => canonicalLanguageTag(tag) === undefined);
}
