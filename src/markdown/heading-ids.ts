import { slugify } from "../i18n/slug.ts";

/**
 * A function that makes the ids of a document's headings: lower-case ASCII words joined by "-". An
 * id begins with a letter, so that it also works as a CSS selector, and never holds "_", so that
 * ids with that sign cannot clash with it. The second "goals" is "goals-2".
 */
export function uniqueHeadingIds(): (text: string) => string {
  const taken = new Set<string>();
  return (text) => {
    const slug = headingId(text);
    let unique = slug;
    for (let count = 2; taken.has(unique); count += 1) unique = `${slug}-${count}`;
    taken.add(unique);
    return unique;
  };
}

function headingId(text: string): string {
  const slug = slugify(text);
  return /^[a-z]/.test(slug) ? slug : ["section", slug].filter(Boolean).join("-");
}
