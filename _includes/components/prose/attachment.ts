import type { Translator } from "../../../src/i18n/translator.ts";
import { attachmentTypeOf, nameOfAttachmentType } from "../../../src/markdown/attachment.ts";
import type { WrittenLink } from "../../../src/markdown/markdown-environment.ts";
import { attachmentOfLink } from "../../../src/model/find-links.ts";
import { fileSizeOf } from "../../../src/routes/file-size.ts";
import { mediaUrl } from "../../../src/routes/media-url.ts";
import type { PageContext } from "../../page-context.tsx";

/** A file to which a text links, as its readers are told of it. */
export interface Attachment {
  readonly url: string;
  /** `Excel`. */
  readonly type: string;
  readonly bytes: number;
  readonly pages?: number | undefined;
  /** Where it is another one than that of the page. */
  readonly language?: string | undefined;
}

/**
 * The file to which a link in a text leads; undefined for all other links. What the author says of its
 * language goes before what the file says.
 * @param file the one in which the text stands
 */
export function attachmentOf(
  { target, language }: WrittenLink,
  file: string,
  { site, route }: Pick<PageContext, "site" | "route">,
): Attachment | undefined {
  const name = attachmentOfLink(target, file);
  const found = name === undefined ? undefined : site.media.get(name);
  const type = name === undefined ? undefined : attachmentTypeOf(name);
  if (name === undefined || found === undefined || type === undefined) return undefined;
  const [, fragment] = target.split("#");
  const spoken = language ?? found.document?.language;
  return {
    url: fragment === undefined ? mediaUrl(name) : `${mediaUrl(name)}#${fragment}`,
    type: nameOfAttachmentType(type),
    bytes: found.bytes,
    pages: found.document?.pages,
    language: spoken !== undefined && isOther(spoken, route.language) ? spoken : undefined,
  };
}

/** Whoever reads Swedish reads that of Finland, too. */
function isOther(one: string, other: string): boolean {
  return withoutCountry(one) !== withoutCountry(other);
}

function withoutCountry(tag: string): string {
  return tag.replace(/-.*$/, "");
}

/**
 * What is written after the words of a link to a file: ` (Excel, 45 kB)`, ` (PDF, 12 pages, 1.2 MB, in
 * Swedish)`. What those words say themselves is not said again.
 */
export function attachmentNote(
  { type, bytes, pages, language }: Attachment,
  words: string,
  { t, format }: Translator,
): string {
  const { size, unit } = fileSizeOf(bytes);
  const saysType = new RegExp(`(?<!\\p{L})${type}(?!\\p{L})`, "iu").test(words);
  const saysSize = /\d\s?[km]b(?!\p{L})/iu.test(words);
  const details = [
    ...(saysType ? [] : [type]),
    ...(pages === undefined ? [] : [t("ui.attachment.pages", { count: pages })]),
    ...(saysSize ? [] : [t(`ui.document.file.${unit}`, { size: format.number(size) })]),
    ...(language === undefined
      ? []
      : [t("ui.attachment.language", { language: format.languageName(withoutCountry(language)) })]),
  ];
  return details.length === 0 ? "" : ` ${t("ui.attachment.note", { details: details.join(", ") })}`;
}
