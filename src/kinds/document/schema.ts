import { z } from "zod";
import type { MarkdownDocument } from "../../markdown/parse-markdown.ts";
import { lifeFields } from "../../model/life.ts";
import { withSlugs } from "../../model/own-slugs.ts";
import type { Reference } from "../../model/reference.ts";
import {
  date,
  filledString,
  identifier,
  referenceTo,
  type SharedSchemas,
} from "../../model/shared-schemas.ts";

const documentPageRoles = ["cover", "colophon", "contents", "text", "empty", "lost"] as const;

/** An entry of a table of contents. `viewer` is the page of this document that it leads to. */
export interface ContentsEntry {
  readonly title: Readonly<Record<string, string>>;
  /** The page number as it is printed; null where the source prints none. */
  readonly printed: string | null;
  /** Absent where the page is not in this document. */
  readonly viewer?: number | undefined;
  /** What the source has lost of the entry. */
  readonly missing?: Readonly<Record<string, string>> | undefined;
  readonly children: readonly ContentsEntry[];
}

/** `_data/documents/ID.json`: a report, kept as HTML page by page. Its text is in `src/content`. */
export function documentSchema(shared: SharedSchemas) {
  const { inlineText, markdown } = shared;
  return withSlugs(
    z.strictObject({
      $schema: z.string().optional(),
      title: inlineText,
      slug: shared.slugs.optional(),
      reportNumber: filledString.optional(),
      publisher: referenceTo("organisation"),
      published: shared.partialDate.optional(),
      adopted: date.optional(),
      /** The language of the original. */
      language: shared.languageTag,
      summary: markdown.optional(),
      /** What visitors may search for and the text does not say; commas stand between the words. */
      keywords: shared.text.optional(),
      pages: z
        .array(
          z.strictObject({
            /** The number by which viewers count, from 1. */
            viewer: z.int().min(1),
            /** The number that is printed on the page; null where there is none. */
            printed: filledString.nullable(),
            role: z.enum(documentPageRoles),
            title: inlineText.optional(),
            /** What is lost on the page, or why it is. */
            missing: inlineText.optional(),
          }),
        )
        .min(1),
      contents: z.array(contentsEntry(shared)).default([]),
      colophon: markdown.optional(),
      /** Who signed it, and on which printed page. */
      signature: z.strictObject({ contact: referenceTo("contact"), page: filledString }).optional(),
      missingParts: z
        .array(z.strictObject({ id: identifier.optional(), what: inlineText, reason: inlineText }))
        .default([]),
      files: z
        .array(
          z.strictObject({
            /** Below `src/content/media`. */
            file: filledString.meta({ media: "file" }),
            kind: z.enum(["original", "generated"]),
            type: z.enum(["application/pdf"]),
            bytes: z.int().min(1),
            pages: z.int().min(1),
            language: shared.languageTag,
          }),
        )
        .default([]),
      /** Why the law on accessibility does not ask for this document to be accessible. */
      exemption: z
        .strictObject({ basis: inlineText, reason: inlineText, date: date.optional() })
        .optional(),
      predecessor: otherDocument(shared).optional(),
      successor: otherDocument(shared).optional(),
      /** Documents that an editor has chosen; they stand first among the related ones. */
      related: z.array(referenceTo("document")).default([]),
      /** Documents elsewhere among which related ones are looked for. */
      external: z.array(externalDocument(shared)).default([]),
      ...lifeFields,
    }),
    ({ title }) => title,
  );
}

function contentsEntry({ inlineText }: SharedSchemas) {
  const entry = {
    title: inlineText,
    printed: filledString.nullable(),
    viewer: z.int().min(1).optional(),
    missing: inlineText.optional(),
  };
  const leaf = z
    .strictObject(entry)
    .transform((fields): ContentsEntry => ({ ...fields, children: [] }));
  return z
    .strictObject({ ...entry, children: z.array(leaf).default([]) })
    .transform((fields): ContentsEntry => fields);
}

/** A document of this site by its id, or one elsewhere by what is known of it. */
function otherDocument({ inlineText }: SharedSchemas) {
  return z
    .strictObject({
      document: referenceTo("document").optional(),
      title: inlineText.optional(),
      reportNumber: filledString.optional(),
      adopted: date.optional(),
    })
    .meta({ shape: "otherDocument" });
}

function externalDocument(shared: SharedSchemas) {
  return z.strictObject({
    id: identifier,
    /** Absent where the source gives none. */
    title: filledString.optional(),
    about: shared.inlineText,
    /** Words of the text that say what it is about: what likeness is computed from. */
    keywords: z.array(filledString).default([]),
    language: shared.languageTag,
    url: shared.webAddress.optional(),
    /** The entry is this very document, in the place where it was found. */
    isSelf: z.boolean().default(false),
    /** The text was scanned so badly that it cannot be read. */
    unreadable: z.boolean().default(false),
  });
}

export type DocumentFields = z.output<ReturnType<typeof documentSchema>>;

export type DocumentFile = DocumentFields["files"][number];
export type ExternalDocument = DocumentFields["external"][number];

/** Where a text stands: its file, and the line of it on which the text begins; 1-based. */
export interface TextPlace {
  readonly file: string;
  readonly line: number;
}

/** A page of a document with its text in each language that has it, and where each text stands. */
export type DocumentPage = DocumentFields["pages"][number] & {
  readonly text: Readonly<Record<string, MarkdownDocument>>;
  readonly places: Readonly<Record<string, TextPlace>>;
};

export interface Document extends Omit<DocumentFields, "pages"> {
  readonly id: string;
  readonly pages: readonly DocumentPage[];
  /** The plans that were published as this document. */
  readonly plans: readonly Reference<"plan">[];
}

declare module "../../model/site.ts" {
  interface ThingTypes {
    readonly document: Document;
  }
}
