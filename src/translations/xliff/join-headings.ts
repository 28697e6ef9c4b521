import { parseMarkdown } from "../../markdown/parse-markdown.ts";

/** Gives the name that a heading of an original has in the translation, where it is sure. */
export type HeadingName = (name: string) => string;

/**
 * Which heading of a translation is which of its original. Names of headings are made of their words, and
 * whoever translates leaves addresses alone: links lead to the names in the original until they are joined.
 * @param original the body of the original
 * @param translation that of the translation
 */
export function headingNames(original: string, translation: string): HeadingName {
  const [ours, theirs] = [original, translation].map((text) => parseMarkdown(text).headings);
  if (ours?.length !== theirs?.length) return (name) => name;
  const own = new Set(theirs?.map(({ id }) => id));
  const names = new Map(ours?.map(({ id }, index) => [id, theirs?.[index]?.id ?? id]));
  return (name) => {
    const id = decoded(name);
    return own.has(id) ? name : (names.get(id) ?? name);
  };
}

/**
 * Changes the names of headings in the links of a text.
 * @param namesOn the names on the page that a link leads to, which is empty for the text's own
 */
export function joinLinks(
  text: string,
  namesOn: (page: string) => HeadingName | undefined,
): string {
  return text.replace(
    /(\]\()([^()#\s]*)#([^()\s]+)/g,
    (whole, start: string, page: string, name: string) => {
      const nameOf = namesOn(page);
      return nameOf ? `${start}${page}#${nameOf(name)}` : whole;
    },
  );
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
