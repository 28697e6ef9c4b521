import { z } from "zod";
import { canonicalLanguageTag } from "../i18n/language-tag.ts";
import { parseTelephone, type Telephone } from "../i18n/telephone.ts";
import { findHtml } from "../markdown/find-html.ts";
import { findHiddenCharacters, isBlank, saysSomething } from "../markdown/hidden-characters.ts";
import { findInvalidLanguageTags } from "../markdown/inline-text.ts";
import {
  isEmailAddress,
  problemOfLinkTarget,
  problemOfWebAddress,
  schemeOf,
} from "../markdown/link-target.ts";
import { type MarkdownDocument, parseMarkdown } from "../markdown/parse-markdown.ts";
import type { FaultCode, FaultValues } from "./fault.ts";
import type { KindNames } from "./kind-names.ts";
import { parseReference, type Reference, type ReferenceKind } from "./reference.ts";
import type { LanguageShape } from "./schema-notes.ts";
import { textRules } from "./text-rules.ts";

/** A text with a value per language; the site's default language is always there. */
export type LocalizedText = Readonly<Record<string, string>>;

/** A Markdown text of the data with a value per language. */
export type LocalizedMarkdown = Readonly<Record<string, MarkdownDocument>>;

/** What the schemas must know of the site before they can read the rest of it. */
export interface SchemaContext {
  /** The site's languages, the default one first. */
  readonly languages: readonly string[];
  /** ISO 3166 code: the country of telephone numbers without a country code. */
  readonly country: string;
  /** What the kinds of the site are called. */
  readonly kinds: KindNames;
}

/** Building blocks from which the schemas of the entities are made. */
export type SharedSchemas = ReturnType<typeof createSharedSchemas>;

/** Makes the building blocks for a site's languages. */
export function createSharedSchemas({ languages, country, kinds }: SchemaContext) {
  const markdownString = markdownOf(kinds);
  const perLanguage = <Value extends z.ZodType>(shape: LanguageShape, value: Value) =>
    z
      .strictObject(
        Object.fromEntries(
          languages.map((language, index) => [language, index === 0 ? value : value.optional()]),
        ),
      )
      .meta({ shape });
  return {
    kinds,
    filledString,
    partialDate,
    time,
    slug,
    webAddress,
    emailAddress,
    languageTag,
    printedPage,
    markdownString,
    linkTarget: linkTargetOf(kinds),
    thingReference: thingReferenceOf(kinds),
    /** `{ "sv": …, "en": … }` without any markup. */
    text: perLanguage("text", readableString).transform((texts) => texts as LocalizedText),
    /** Like `text`, with passages in another language marked. */
    inlineText: perLanguage("inlineText", inlineString).transform(
      (texts) => texts as LocalizedText,
    ),
    /** Like `text`, parsed as Markdown. */
    markdown: perLanguage("markdown", markdownString).transform(
      (texts) => texts as LocalizedMarkdown,
    ),
    /** Lists of words, such as the forms in which a word is used. */
    words: perLanguage("words", z.array(filledString)).transform(
      (lists) => lists as Readonly<Record<string, readonly string[]>>,
    ),
    slugs: perLanguage("slugs", slug).transform((texts) => texts as LocalizedText),
    telephone: filledString
      .transform((text, context): Telephone => {
        const telephone = parseTelephone(text, country);
        if (telephone) return telephone;
        return refuse(context, "not-a-telephone", { value: text });
      })
      .meta(textRules.telephone),
  };
}

/** Adds a fault to what a schema found and ends the transformation. */
export function refuse(
  context: Pick<z.core.$RefinementCtx, "addIssue">,
  fault: FaultCode,
  values: FaultValues,
  path: readonly PropertyKey[] = [],
): never {
  context.addIssue({ code: "custom", params: { fault, values }, path: [...path] });
  return z.NEVER;
}

/** A reference written as a bare id, where the field says what kind of thing it names. */
export function referenceTo<Kind extends ReferenceKind>(kind: Kind) {
  return identifier.transform((id): Reference<Kind> => ({ kind, id })).meta({ reference: kind });
}

/** A text that says something: neither empty nor only spaces. */
export const filledString = z
  .string()
  // Characters that nobody sees have been found where they stand (`checkCharacters`).
  .refine((text) => !isBlank(text) || findHiddenCharacters(text).length > 0, {
    params: { fault: "empty-text", values: {} },
    abort: true,
  })
  .meta(textRules.filled);

/** A text that can be read out: a name or a title of punctuation alone would lead nowhere. */
export const readableString = filledString.superRefine((text, context) => {
  if (!saysSomething(text) && findHiddenCharacters(text).length === 0)
    refuse(context, "says-nothing", { value: text });
});

/** A page number as it is printed, `17` or `iv`: what a fact can be traced to. */
const printedPage = filledString;

/** The language of something: `sv`, `en-GB`. */
const languageTag = filledString
  .superRefine((tag, context) => {
    if (!isLanguageTag(tag)) refuse(context, "invalid-language-tag", { detail: tag });
  })
  .meta(textRules.languageTag);

/** The id of a thing, which is the name of its file. */
export const identifier = filledString;

/** `kind:id` or an address on the web, as in links and in the navigation. */
function linkTargetOf(kinds: KindNames) {
  return filledString
    .transform((text, context): Reference | string => {
      const reference = knownReference(text, kinds);
      if (reference) return reference;
      const problem = problemOfLinkTarget(text, kinds.references);
      if (problem === undefined && schemeOf(text) !== undefined) return text;
      if (problem !== undefined && problem !== "refused-link")
        return refuse(context, problem, { value: text });
      return refuse(context, "not-a-link", { value: text, kinds: kinds.references.join(", ") });
    })
    .meta(textRules.linkTarget);
}

/** `kind:id`: a page of the site or what it is about. */
function thingReferenceOf(kinds: KindNames) {
  return filledString
    .transform((text, context): Reference => {
      const reference = knownReference(text, kinds);
      return reference ?? refuse(context, "not-a-reference", { value: text });
    })
    .meta(textRules.thingReference);
}

function knownReference(text: string, { references }: KindNames): Reference | undefined {
  const reference = parseReference(text);
  return reference && references.includes(reference.kind) ? reference : undefined;
}

/** A text in which passages in another language may be marked: `[Open Data]{lang=en}`. */
export const inlineString = readableString.superRefine((text, context) => {
  const html = findHtml(text);
  if (html) refuse(context, html.code, { detail: html.source });
  for (const tag of findInvalidLanguageTags(text))
    refuse(context, "invalid-language-tag", { detail: tag });
});

/** A Markdown text, parsed. */
function markdownOf({ references: kinds }: KindNames) {
  return filledString.transform((text, context): MarkdownDocument => {
    const document = parseMarkdown(text, { kinds });
    for (const { code, detail } of document.problems)
      refuse(context, code, { detail, value: detail });
    return document;
  });
}

/**
 * The years that may be written. The day after the last of 9999 has no place in calendars (RFC 5545
 * asks for four digits), and years of three digits are slips.
 */
export const yearRange = { first: 1000, last: 9998 } as const;

/** True for a day, month or year within the years that may be written. */
export function isInRange(text: string): boolean {
  const year = Number(text.slice(0, 4));
  return year >= yearRange.first && year <= yearRange.last;
}

/** Refuses a stretch of time that ends before it begins; years, months and days may be mixed. */
export function refuseReversed(
  { from, to }: { readonly from?: string | undefined; readonly to?: string | undefined },
  context: Pick<z.core.$RefinementCtx, "addIssue">,
  field: string,
): void {
  // "2012-03" may well end in "2012": only what both say is compared.
  if (from !== undefined && to !== undefined && to < from.slice(0, to.length))
    refuse(context, "end-before-start", { start: from, end: to }, [field]);
}

/** A day of the calendar, `2024-03-20`; 30 February is none. */
export const date = z
  .string()
  .refine(isDate, { params: { fault: "not-a-date", values: {} }, abort: true })
  .refine(isInRange, { params: { fault: "year-out-of-range", values: yearRange } })
  .meta(textRules.date);

/** A moment on the clocks of the site's time zone, `2024-03-20T09:00`. */
export const localDateTime = z
  .string()
  .refine(
    (text) => {
      const [day = "", clock = "", ...rest] = text.split("T");
      return isDate(day) && isTime(clock) && rest.length === 0;
    },
    { params: { fault: "not-a-moment", values: {} }, abort: true },
  )
  .refine(isInRange, { params: { fault: "year-out-of-range", values: yearRange } })
  .meta(textRules.localDateTime);

/** A year, a month or a day: `2012`, `2012-03`, `2012-03-01`. */
const partialDate = z
  .string()
  .refine(
    (text) =>
      isDate(text + "-01-01".slice(0, Math.max(0, 10 - text.length))) &&
      /^\d{4}(-\d{2}){0,2}$/.test(text),
    {
      params: { fault: "not-a-period", values: {} },
      abort: true,
    },
  )
  .refine(isInRange, { params: { fault: "year-out-of-range", values: yearRange } })
  .meta(textRules.partialDate);

/** A time of day, `09:05`. */
const time = z
  .string()
  .refine(isTime, {
    params: { fault: "not-a-time", values: {} },
    abort: true,
  })
  .meta(textRules.time);

/** It becomes the name of a folder, which file systems limit to 255 bytes; nobody reads so much. */
export const longestSlug = 100;

/** The part of an address that names a page: lower-case ASCII, words joined by hyphens. */
export const slug = z
  .string()
  .refine((text) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text), {
    params: { fault: "not-a-slug", values: {} },
  })
  .superRefine(({ length }, context) => {
    if (length > longestSlug) refuse(context, "slug-too-long", { length, maximum: longestSlug });
  })
  .meta(textRules.slug);

const webAddress = z
  .string()
  .superRefine((text, context) => {
    const problem = problemOfWebAddress(text);
    if (problem) refuse(context, problem, { value: text });
  })
  .meta(textRules.webAddress);

const emailAddress = z
  .string()
  .refine(isEmailAddress, {
    params: { fault: "not-an-email-address", values: {} },
  })
  .meta(textRules.emailAddress);

/** True for a day that the calendar has. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const parsed = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text);
}

/** True for a time of day with two digits each. */
function isTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

/** True for a language tag that is one by BCP 47: `en`, `sv-FI`. */
export function isLanguageTag(text: string): boolean {
  return canonicalLanguageTag(text) !== undefined;
}
