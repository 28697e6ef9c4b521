import type { z } from "zod";
import { slugify } from "../i18n/slug.ts";
import { plainInlineText } from "../markdown/inline-text.ts";
import { type LocalizedText, longestSlug, refuse } from "./shared-schemas.ts";

interface Addressed {
  readonly slug?: LocalizedText | undefined;
}

/**
 * Adds the words of an address, made of a title, where nobody has written them: `Så söker du` gives
 * `sa-soker-du`.
 * @param titleOf what the page is called, by language
 */
export function withSlugs<Fields extends Addressed, Input>(
  schema: z.ZodType<Fields, Input>,
  titleOf: (fields: Fields) => LocalizedText,
) {
  return schema.transform(
    (fields, context): Omit<Fields, "slug"> & { readonly slug: LocalizedText } => {
      if (fields.slug) return { ...fields, slug: fields.slug };
      const title = titleOf(fields);
      const slugs = Object.entries(title).map(
        ([language, text]) => [language, slugOfTitle(text)] as const,
      );
      const without = slugs.find(([, slug]) => slug === "")?.[0];
      if (without !== undefined)
        return refuse(context, "not-a-slug", { value: title[without] ?? "" }, ["slug"]);
      return { ...fields, slug: Object.fromEntries(slugs) };
    },
  );
}

/**
 * How the address of something with this title ends: whole words, as many as an address may have. Empty where
 * the title has no letter or digit of an address.
 */
export function slugOfTitle(title: string): string {
  const slug = slugify(plainInlineText(title));
  if (slug.length <= longestSlug) return slug;
  return slug
    .slice(0, longestSlug + 1)
    .replace(/-[^-]*$/, "")
    .slice(0, longestSlug);
}
