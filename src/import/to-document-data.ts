import type { ContentsEntry } from "./contents-entries.ts";
import type { ConvertedDocument, ConvertedPage } from "./convert-document.ts";
import { writeRanges } from "./write-ranges.ts";

/** Why a page is lost. */
export type Lack = NonNullable<ConvertedPage["lack"]>;

/** What the data of a document needs besides what stands in the PDF. */
export interface DocumentSettings {
  readonly id: string;
  /** The languages of the site, the default one first. */
  readonly languages: readonly string[];
  /** The language of the document, one of them. */
  readonly language: string;
  readonly publisher: string;
  readonly year?: string;
  /** The PDF itself, as it lies among the media. */
  readonly file: { readonly path: string; readonly bytes: number };
  /** What the site says, in one of its languages, of pages that are lost. */
  readonly words: (language: string) => LostPageWords;
}

export interface LostPageWords {
  /** Why a page is lost. */
  reason(lack: Lack): string;
  /** What is lost: "pages 3–5". */
  what(count: number, pages: string): string;
}

type Localized = Readonly<Record<string, string>>;

/** The value of `_data/documents/ID.json`: all that the import knows of its form stands here. */
export function toDocumentData(document: ConvertedDocument, settings: DocumentSettings) {
  const { id, languages, language, publisher, year, file } = settings;
  const { pages, contents, title = id, reportNumber } = document;
  const text = (words: string) => inDocumentLanguage(words, settings);
  return {
    title: text(title),
    slug: Object.fromEntries([...new Set([languages[0], language])].map((tag) => [tag, id])),
    ...(reportNumber !== undefined && { reportNumber }),
    publisher,
    ...(year !== undefined && { published: year }),
    language,
    pages: pages.map(({ viewer, printed, role, title: heading, lack }) => ({
      viewer,
      printed,
      role,
      ...(heading !== undefined && { title: text(heading) }),
      ...(lack && { missing: inSiteLanguages(settings, ({ reason }) => reason(lack)) }),
    })),
    ...(contents.length > 0 && { contents: nest(contents, text) }),
    ...missingParts(pages, settings),
    files: [
      {
        file: file.path,
        kind: "original",
        type: "application/pdf",
        bytes: file.bytes,
        pages: pages.length,
        language,
      },
    ],
  };
}

/** Words of another language than the site's first one are marked, so that they are read aloud right. */
function inDocumentLanguage(words: string, settings: DocumentSettings): Localized {
  const { languages, language } = settings;
  const [original = language] = languages;
  // Brackets would be taken for such a mark.
  const plain = words.replaceAll("[", "(").replaceAll("]", ")");
  if (original === language) return { [language]: plain };
  return { [original]: `[${plain}]{lang=${language}}`, [language]: plain };
}

function inSiteLanguages(
  { languages, words }: DocumentSettings,
  say: (words: LostPageWords) => string,
): Localized {
  return Object.fromEntries(languages.map((tag) => [tag, say(words(tag))]));
}

/** Contents have two levels; what lies deeper stands on the second. */
function nest(entries: readonly ContentsEntry[], text: (words: string) => Localized) {
  const write = ({ title, printed, viewer }: ContentsEntry) => ({
    title: text(title),
    printed,
    ...(viewer !== null && { viewer }),
  });
  const top: (ReturnType<typeof write> & { children?: ReturnType<typeof write>[] })[] = [];
  for (const entry of entries) {
    const parent = top.at(-1);
    if (!parent || (entry.depth ?? 0) === 0) top.push(write(entry));
    else parent.children = [...(parent.children ?? []), write(entry)];
  }
  return top;
}

function missingParts(pages: readonly ConvertedPage[], settings: DocumentSettings) {
  const parts = (["picture", "unreadable"] as const).flatMap((lack) => {
    const lost = pages.filter((page) => page.lack === lack).map(({ viewer }) => viewer);
    if (lost.length === 0) return [];
    const say = ({ what }: LostPageWords) => what(lost.length, writeRanges(lost));
    return [
      {
        what: inSiteLanguages(settings, say),
        reason: inSiteLanguages(settings, ({ reason }) => reason(lack)),
      },
    ];
  });
  return parts.length > 0 ? { missingParts: parts } : {};
}
