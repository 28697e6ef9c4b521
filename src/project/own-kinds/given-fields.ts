import { findLinks, type Link } from "../../model/find-links.ts";
import { isMarkdown } from "../../model/fragments.ts";
import { fieldsOfTheOriginal, type TextPage, translationOf } from "../../model/page.ts";
import type { Site } from "../../model/site.ts";
import { mediaUrl } from "../../routes/media-url.ts";
import { sourcesOf } from "../../routes/picture-sources.ts";
import type { RouteTable } from "../../routes/route.ts";

/** A field of a thing, and by what one sees on a page that it is shown. */
export interface GivenField {
  readonly name: string;
  /** The words of its texts. */
  readonly texts: readonly (readonly string[])[];
  /** The addresses of its media. */
  readonly media: readonly string[];
  /** The addresses of whom it names. */
  readonly named: readonly string[];
}

interface Where {
  readonly site: Site;
  readonly table: RouteTable;
  readonly language: string;
}

/** The fields that every text has. What kinds name in fields of their own may have another purpose. */
const ofEveryText = new Set(fieldsOfTheOriginal({}));

/** The fields of a thing of a kind, or of a text, that hold something to be seen. */
export function givenFields(thing: object, where: Where): readonly GivenField[] {
  const isText = "translations" in thing;
  return Object.entries({ ...thing, ...(isText && textsOf(thing as TextPage, where)) })
    .map(([name, value]) => ({
      name,
      texts: markdownIn(value).map(({ plainText }) => wordsIn(plainText)),
      media: mediaIn(value, where),
      named: isText && ofEveryText.has(name) ? namedIn(value, where) : [],
    }))
    .filter(({ texts, media, named }) => texts.length + media.length + named.length > 0);
}

/** Letters and digits, which HTML writes as they are. */
export function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** What a text says above its body; that the body is not shown, nobody overlooks. */
function textsOf(page: TextPage, { language }: Where): object {
  return { translations: undefined, preamble: translationOf(page, [language]).preamble };
}

function markdownIn(value: unknown): readonly { readonly plainText: string }[] {
  if (typeof value !== "object" || value === null) return [];
  if (isMarkdown(value)) return value.plainText === "" ? [] : [value];
  return Object.values(value).flatMap(markdownIn);
}

function linksIn(value: unknown): readonly Link[] {
  return [...findLinks({ file: "", value, path: [] })];
}

function mediaIn(value: unknown, { site: { media } }: Where): readonly string[] {
  return linksIn(value).flatMap((link) => {
    if (link.kind !== "media") return [];
    const known = media.get(link.file);
    const sizes = known ? sourcesOf(link.file, known).map(({ url }) => url) : [];
    return [mediaUrl(link.file), ...sizes];
  });
}

function namedIn(value: unknown, { table, language }: Where): readonly string[] {
  return linksIn(value).flatMap((link) =>
    link.kind === "reference" ? (table.find(link.key, language)?.url ?? []) : [],
  );
}
