import {
  type ContentsEntry,
  entriesFromLines,
  entriesFromOutline,
  readContentsLine,
} from "./contents-entries.ts";
import { findReportNumber, findTitle } from "./document-facts.ts";
import { type DraftPage, draftPages } from "./draft-pages.ts";
import { headingLevels } from "./heading-levels.ts";
import { layOutPages } from "./lay-out-pages.ts";
import { findContentsTitle, type PageRole } from "./page-role.ts";
import type { PdfContent } from "./pdf-page.ts";
import type { PrintedNumbers } from "./printed-numbers.ts";
import type { RecognitionWords } from "./recognition-words.ts";
import { toMarkdown } from "./to-markdown.ts";

/** Fewer rows than this are no table. */
const fewestRows = 3;

/** A page of the document. */
export interface ConvertedPage {
  readonly viewer: number;
  readonly printed: string | null;
  readonly role: PageRole;
  /** Its first heading of the highest level that it has. */
  readonly title?: string;
  readonly markdown: string;
  /** Why the page is lost. */
  readonly lack?: "picture" | "unreadable";
  /** Whether something on it looked like a table. */
  readonly hasTable: boolean;
  readonly headings: number;
}

/** What was made of a PDF. */
export interface ConvertedDocument {
  readonly pages: readonly ConvertedPage[];
  readonly contents: readonly ContentsEntry[];
  readonly title?: string;
  readonly reportNumber?: string;
}

/** Makes a document of what was read from a PDF. Pure. */
export function convertDocument(content: PdfContent, words: RecognitionWords): ConvertedDocument {
  const { pages, printed } = layOutPages(content.pages);
  const drafts = draftPages(pages, words);
  const written = pages.map(({ lines }) => lines).filter((lines) => lines.length > 0);
  const title = findTitle(content.title, written[0] ?? [], words.untitled);
  const reportNumber = findReportNumber(written, words.report);
  const outline = entriesFromOutline(content.outline, printed);
  return {
    pages: writePages(drafts, printed),
    contents: outline.length > 0 ? outline : readContents(drafts, printed, words),
    ...(title !== undefined && { title }),
    ...(reportNumber !== undefined && { reportNumber }),
  };
}

function writePages(drafts: readonly DraftPage[], { numbers }: PrintedNumbers): ConvertedPage[] {
  const ranksOf = (wanted: readonly DraftPage[]) =>
    wanted.flatMap(({ blocks }) => headingsOf(blocks).map(({ rank }) => rank));
  // The title on the cover is above no chapter.
  const start = 1 + drafts.findIndex(({ role }) => role === "cover");
  const levels = [drafts.slice(0, start), drafts.slice(start)].flatMap((part) =>
    headingLevels(ranksOf(part)),
  );
  let written = 0;
  return drafts.map(({ laidOut: { page }, role, blocks }) => {
    const headings = headingsOf(blocks);
    const own = levels.slice(written, written + headings.length);
    written += headings.length;
    const title = headings[own.indexOf(Math.min(...own))]?.text;
    return {
      viewer: page.viewer,
      printed: numbers.get(page.viewer) ?? null,
      role,
      ...(title !== undefined && { title }),
      markdown: toMarkdown(blocks, own),
      ...(role === "lost" && { lack: page.lack === "unreadable" ? "unreadable" : "picture" }),
      hasTable: role === "text" && countRows(blocks) >= fewestRows,
      headings: headings.length,
    };
  });
}

function headingsOf(blocks: DraftPage["blocks"]) {
  return blocks.filter((block) => block.kind === "heading");
}

function countRows(blocks: DraftPage["blocks"]): number {
  return blocks.filter((block) => block.kind === "paragraph" && block.isTabular).length;
}

/** The entries of the pages that list the contents; one without a number leads to its heading. */
function readContents(
  drafts: readonly DraftPage[],
  printed: PrintedNumbers,
  words: RecognitionWords,
): readonly ContentsEntry[] {
  const viewers = new Map(
    drafts
      .flatMap(({ laidOut, role, blocks }) =>
        role === "text"
          ? headingsOf(blocks).map(({ text }) => [text.toLowerCase(), laidOut.page.viewer] as const)
          : [],
      )
      .reverse(),
  );
  const lines = drafts.flatMap(({ laidOut, role }) => {
    if (role !== "contents") return [];
    const texts = laidOut.lines.map(({ text }) => text);
    const title = findContentsTitle(texts, words);
    return texts.filter((text) => text !== title).map(readContentsLine);
  });
  return entriesFromLines(lines, printed, (title) => viewers.get(title.toLowerCase()));
}
