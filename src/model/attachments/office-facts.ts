import { canonicalLanguageTag } from "../../i18n/language-tag.ts";
import type { DocumentFacts } from "./document-facts.ts";
import { openZip } from "./open-zip.ts";
import { xmlValues } from "./xml-values.ts";

/** The folder in which the content of each type of Office Open XML lies (ISO/IEC 29500). */
const folders = { docx: "word", xlsx: "xl", pptx: "ppt" } as const;

export type OfficeType = keyof typeof folders;

/** What a document of Office Open XML says of itself; undefined for what is no such document. */
export function officeFacts(type: OfficeType, content: Uint8Array): DocumentFacts | undefined {
  const [core, app, styles] = ["docProps/core.xml", "docProps/app.xml", "word/styles.xml"] as const;
  const zip = openZip(content, [core, app, styles]);
  const names = [...(zip?.names ?? [])];
  if (!zip || !names.some((name) => name.startsWith(`${folders[type]}/`))) return undefined;
  const told = xmlValues(zip.texts.get(core) ?? "", ["dc:title", "dc:language"]);
  const counted = xmlValues(zip.texts.get(app) ?? "", ["Pages"]);
  // Word writes the language of a text among its styles, and seldom where documents name it.
  const spoken = xmlValues(zip.texts.get(styles) ?? "", ["w:lang@w:val"]);
  return factsOf({
    title: told.get("dc:title"),
    language: told.get("dc:language") ?? spoken.get("w:lang@w:val"),
    pages: type === "docx" ? counted.get("Pages") : undefined,
    hasMacros: names.some((name) => /(?:^|\/)vbaProject\.bin$/i.test(name)),
  });
}

/** The types of OpenDocument, as such a document says in its file `mimetype` (ISO/IEC 26300). */
const types = { odt: "text", ods: "spreadsheet", odp: "presentation" } as const;

export type OpenDocumentType = keyof typeof types;

/** What an OpenDocument says of itself; undefined for what is none, or one of another type. */
export function openDocumentFacts(
  type: OpenDocumentType,
  content: Uint8Array,
): DocumentFacts | undefined {
  const zip = openZip(content, ["mimetype", "meta.xml", "styles.xml"]);
  const mediaType = `application/vnd.oasis.opendocument.${types[type]}`;
  if (zip?.texts.get("mimetype")?.trim() !== mediaType) return undefined;
  const pages = "meta:document-statistic@meta:page-count";
  const told = xmlValues(zip.texts.get("meta.xml") ?? "", ["dc:title", "dc:language", pages]);
  const spoken = xmlValues(zip.texts.get("styles.xml") ?? "", [
    "style:text-properties@fo:language",
  ]);
  return factsOf({
    title: told.get("dc:title"),
    language: told.get("dc:language") ?? spoken.get("style:text-properties@fo:language"),
    pages: type === "odt" ? told.get(pages) : undefined,
    hasMacros: [...zip.names].some((name) =>
      /^Basic\/.+\/(?!script-lb\.xml$)[^/]+\.xml$/.test(name),
    ),
  });
}

interface Told {
  readonly title: string | undefined;
  readonly language: string | undefined;
  readonly pages: string | undefined;
  readonly hasMacros: boolean;
}

function factsOf({ title, language: tag, pages: number, hasMacros }: Told): DocumentFacts {
  const language = tag === undefined ? undefined : canonicalLanguageTag(tag);
  const pages = Number(number);
  return {
    ...(title !== undefined && { title }),
    ...(language !== undefined && { language }),
    ...(Number.isInteger(pages) && pages > 0 && { pages }),
    ...(hasMacros && { hasMacros }),
  };
}
