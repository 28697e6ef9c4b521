import { slugify } from "../i18n/slug.ts";

/**
 * What every id of a text begins with on a page. No id of the layout begins like this, so that a
 * heading "Main" or "Menu" cannot take the place of the layout's.
 */
const textIds = "text_";

/**
 * The id on a page of a part of a text.
 * @param id within the text, or nothing for what all its ids begin with
 * @param place tells the texts of a page apart: empty, or words that end with "_"
 */
export function textId(id: string, place = ""): string {
  return textIds + place + id;
}

/**
 * A function that makes the ids of a document's headings: lower-case ASCII words joined by "-". An
 * id begins with a letter, so that it also works as a CSS selector, and never holds "_", so that
 * ids with that sign cannot clash with it. The second "goals" is "goals-2".
 */
export function uniqueHeadingIds(): (text: string) => string {
  const taken = new Set<string>();
  /** How far each was counted: of thousands with the same name, none is to be tried again. */
  const counts = new Map<string, number>();
  return (text) => {
    const slug = headingId(text);
    let unique = slug;
    let count = counts.get(slug) ?? 1;
    while (taken.has(unique)) {
      count += 1;
      unique = `${slug}-${count}`;
    }
    counts.set(slug, count);
    taken.add(unique);
    return unique;
  };
}

function headingId(text: string): string {
  const slug = slugify(text);
  return /^[a-z]/.test(slug) ? slug : ["section", slug].filter(Boolean).join("-");
}
