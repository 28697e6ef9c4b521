import { z } from "zod";
import type { MarkdownDocument } from "../markdown/parse-markdown.ts";
import { filmSchema } from "./film.ts";
import { neutralPictureFields, type Picture } from "./picture.ts";
import {
  date,
  filledString,
  inlineString,
  markdownString,
  readableString,
  referenceTo,
  refuse,
  slug,
  thingReference,
} from "./shared-schemas.ts";

/**
 * The fields that a file in any language may hold. A page is one Markdown file per language at the same
 * path. The file in the site's default language owns the fields that are the same in every language;
 * the others hold texts alone.
 */
const languageFields = {
  title: inlineString,
  slug: slug.optional(),
  preamble: markdownString.optional(),
  /** What visitors may search for and the text does not say; commas stand between the words. */
  keywords: filledString.optional(),
};

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
};

const neutralNewsFields = {
  ...neutralFields,
  published: date.optional(),
  comments: z.boolean().default(false),
  priorities: z.array(referenceTo("priority")).default([]),
  programme: referenceTo("programme").optional(),
};

/** Easy to read, or in sign language: versions that some readers need of a page. */
export const pageVersionKinds = ["easy", "sign"] as const;
export type PageVersionKind = (typeof pageVersionKinds)[number];

const neutralPlainFields = {
  ...neutralFields,
  version: z.enum(pageVersionKinds).optional(),
  /** What the page is a version of: `page:about`, `priorities:…`. */
  of: thingReference.optional(),
  film: filmSchema.optional(),
};

const pictureTexts = { alt: readableString.optional(), caption: inlineString.optional() };

const pagePicture = z
  .strictObject({ ...neutralPictureFields, ...pictureTexts })
  .superRefine(({ alt, decorative }, context) => {
    if ((alt === undefined) === (decorative === undefined))
      refuse(context, alt !== undefined ? "decorative-with-alt" : "missing-alt", { detail: "" });
  })
  .optional();

/** The front matter of a news page in the default language. */
export const newsSchema = z
  .strictObject({ ...languageFields, ...neutralNewsFields, picture: pagePicture })
  .superRefine(({ published, updated }, context) => {
    if (published === undefined && updated === undefined) refuse(context, "news-without-date", {});
    if (published && updated && updated < published)
      refuse(context, "updated-before-published", { published, updated }, ["updated"]);
  });

/** The front matter of any other page in the default language. */
export const plainPageSchema = z
  .strictObject({ ...languageFields, ...neutralPlainFields, picture: pagePicture })
  .superRefine(({ version, of, film }, context) => {
    if ((version === undefined) !== (of === undefined))
      refuse(context, "version-without-of", {}, [version ? "version" : "of"]);
    if (version === "sign" && !film) refuse(context, "sign-without-film", {}, ["version"]);
  });

/** The front matter of a page of any kind in another language. */
export const translationSchema = z.strictObject({
  ...languageFields,
  picture: z.strictObject(pictureTexts).optional(),
});

/** The fields that are an error in a translation, because the default language's file owns them. */
export const fieldsOfTheOriginal: readonly string[] = [
  ...Object.keys(neutralNewsFields),
  ...Object.keys(neutralPlainFields),
  ...Object.keys(neutralPictureFields),
];

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
}

interface PageBase {
  /** The path of its files below the language's folder, without extension: `news/focus-2017`. */
  readonly id: string;
  readonly translations: Readonly<Record<string, PageTranslation>>;
  readonly picture?: Picture | undefined;
}

export interface NewsPage
  extends PageBase,
    Omit<z.output<typeof newsSchema>, keyof typeof languageFields | "picture"> {
  readonly kind: "news";
}

export interface PlainPage
  extends PageBase,
    Omit<z.output<typeof plainPageSchema>, keyof typeof languageFields | "picture"> {
  readonly kind: "page";
}

export type Page = NewsPage | PlainPage;

/** The day that a news page belongs to: when it was published, or else updated. */
export function dateOfNews(page: Pick<NewsPage, "published" | "updated">): string {
  const day = page.published ?? page.updated;
  if (day === undefined) throw new Error("the schema asks for one of the two dates");
  return day;
}

/** The text of a page in a language, or in the default language where it has not been translated. */
export function translationOf(page: Page, languages: readonly string[]): PageTranslation {
  for (const language of languages) {
    const translation = page.translations[language];
    if (translation) return translation;
  }
  throw new Error(`the page ${page.id} has no file in the site's default language`);
}
