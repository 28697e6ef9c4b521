import { z } from "zod";
import type { MarkdownDocument } from "../markdown/parse-markdown.ts";
import { filmSchema } from "./film.ts";
import { lifeFields } from "./life.ts";
import { neutralPictureFields, type Picture } from "./picture.ts";
import {
  date,
  filledString,
  inlineString,
  readableString,
  referenceTo,
  refuse,
  type SharedSchemas,
  slug,
} from "./shared-schemas.ts";
import { translationRecord } from "./translation-record.ts";

/**
 * The fields that a file in any language may hold. A page is one Markdown file per language at the same
 * path. The file in the site's default language owns the fields that are the same in every language;
 * the others hold texts alone.
 */
function languageFields({ markdownString }: SharedSchemas) {
  return {
    title: inlineString,
    slug: slug.optional(),
    preamble: markdownString.optional(),
    /** What visitors may search for and the text does not say; commas stand between the words. */
    keywords: filledString.optional(),
  };
}

/** The fields that only the file in the default language may hold. */
const neutralFields = {
  updated: date.optional(),
  /** The day on which somebody is to look the page over again. */
  review: date.optional(),
  /** False where the words of the glossary are not to be explained. */
  glossary: z.boolean().default(true),
  organisation: referenceTo("organisation").optional(),
  editor: referenceTo("contact").optional(),
  contacts: z.array(referenceTo("contact")).default([]),
  film: filmSchema.optional(),
  ...lifeFields,
};

/** Easy to read, or in sign language: versions that some readers need of a page. */
export const pageVersionKinds = ["easy", "sign"] as const;
export type PageVersionKind = (typeof pageVersionKinds)[number];

const pictureTexts = { alt: readableString.optional(), caption: inlineString.optional() };

const pagePicture = z
  .strictObject({ ...neutralPictureFields, ...pictureTexts })
  .superRefine(({ alt, decorative }, context) => {
    if ((alt === undefined) === (decorative === undefined))
      refuse(context, alt !== undefined ? "decorative-with-alt" : "missing-alt", { detail: "" });
  })
  .optional();

/**
 * The front matter of a page in the default language.
 * @param fields what pages of the kind have beside what all have
 */
export function originalSchema(shared: SharedSchemas, fields: z.ZodRawShape) {
  return z.strictObject({
    ...languageFields(shared),
    ...neutralFields,
    ...fields,
    picture: pagePicture,
  });
}

/** The front matter of a page of any kind in another language. */
export function translationSchema(shared: SharedSchemas) {
  return z.strictObject({
    ...languageFields(shared),
    picture: z.strictObject(pictureTexts).optional(),
    translation: translationRecord.optional(),
  });
}

/**
 * The fields that are an error in a translation, because the default language's file owns them.
 * @param fields what pages of the kinds have beside what all have
 */
export function fieldsOfTheOriginal(fields: z.ZodRawShape): readonly string[] {
  return [
    ...Object.keys(neutralFields),
    ...Object.keys(fields),
    ...Object.keys(neutralPictureFields),
  ];
}

/** What a page says in one language. */
export interface PageTranslation {
  readonly file: string;
  readonly title: string;
  readonly slug: string;
  readonly preamble?: MarkdownDocument | undefined;
  readonly keywords?: string | undefined;
  readonly body: MarkdownDocument;
  /** The line of the file on which the body begins. */
  readonly bodyLine: number;
  /** True where the original has another text than the one that this was made from. */
  readonly isOutdated?: true;
}

/** The fields that every page has. */
type PlainShape = { readonly [Name in keyof typeof neutralFields]: (typeof neutralFields)[Name] };
type NeutralFields = z.output<z.ZodObject<PlainShape>>;

/** What all pages have, of whatever kind. */
export interface TextPage extends NeutralFields {
  /** The name of its kind. */
  readonly kind: string;
  /** The path of its files below the language's folder, without extension: `news/focus-2017`. */
  readonly id: string;
  readonly translations: Readonly<Record<string, PageTranslation>>;
  readonly picture?: Picture | undefined;
}

/** A page of a kind, with the fields that such pages have beside what all have. */
export type PageWith<Kind extends string, Fields> = TextPage & Fields & { readonly kind: Kind };

/** The kinds of pages that are texts: each room adds its own by declaration merging. */
// biome-ignore lint/suspicious/noEmptyInterface: rooms add to it
export interface TextTypes {}

export type Page = TextTypes[keyof TextTypes];

/** The text of a page in a language, or in the default language where it has not been translated. */
export function translationOf(
  page: Pick<TextPage, "id" | "translations">,
  languages: readonly string[],
): PageTranslation {
  for (const language of languages) {
    const translation = page.translations[language];
    if (translation) return translation;
  }
  throw new Error(`the page ${page.id} has no file in the site's default language`);
}
