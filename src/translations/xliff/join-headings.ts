import { parseMarkdown } from "../../markdown/parse-markdown.ts";

/**
 * Lets the links of a translation that lead to a heading of the original lead to the same heading in its
 * own words: whoever translates leaves addresses alone, and names of headings are made of their words.
 * @param original the body of the original
 * @param translation that of the translation
 * @returns what changes a text of the translation
 */
export function joinHeadings(original: string, translation: string): (text: string) => string {
  const [ours, theirs] = [original, translation].map((text) => parseMarkdown(text).headings);
  const own = new Set(theirs?.map(({ id }) => id));
  if (ours?.length !== theirs?.length) return (text) => text;
  const names = new Map(ours?.map(({ id }, index) => [id, theirs?.[index]?.id ?? id]));
  return (text) =>
    text.replace(/(\]\(#)([^()\s]+)/g, (whole, start: string, name: string) => {
      const id = decoded(name);
      return own.has(id) ? whole : start + (names.get(id) ?? name);
    });
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
