import type { PdfPage } from "./pdf-page.ts";
import type { RecognitionWords } from "./recognition-words.ts";

/** What a page of a document is for. */
export type PageRole = "cover" | "colophon" | "contents" | "empty" | "text" | "lost";

/** A page as its role is judged. */
export interface JudgedPage {
  readonly page: PdfPage;
  readonly lines: readonly string[];
  /** Whether it has entries with page numbers, as a list of contents has. */
  readonly listsPages: boolean;
}

/** The longest cover and the longest colophon, in characters. */
const longestCover = 500;
const longestColophon = 2000;
/** How many pages with text, from either end, may be the colophon. */
const coverEnds = 3;

/** Finds the roles of all pages of a document. */
export function findRoles(
  pages: readonly JudgedPage[],
  words: RecognitionWords,
): readonly PageRole[] {
  const written = pages.filter(({ lines }) => lines.length > 0);
  const ends = new Set([...written.slice(0, coverEnds), ...written.slice(-2)]);
  const cover = written.length > 1 ? written[0] : undefined;
  const contents = new Set(findContents(written, words));
  return pages.map((page): PageRole => {
    if (page.lines.length === 0) return isLost(page.page) ? "lost" : "empty";
    if (contents.has(page)) return "contents";
    const length = page.lines.join(" ").length;
    if (page === cover && length <= longestCover) return "cover";
    const isColophon = ends.has(page) && length <= longestColophon && hasColophon(page, words);
    return isColophon ? "colophon" : "text";
  });
}

/** A page on which only running titles stand is empty; one whose text is a picture is lost. */
function isLost({ lack }: PdfPage): boolean {
  return lack === "picture" || lack === "unreadable";
}

/** The first page that lists others under a heading that says so, and the pages on which it goes on. */
function findContents(
  pages: readonly JudgedPage[],
  words: RecognitionWords,
): readonly JudgedPage[] {
  const first = pages.findIndex(
    ({ lines, listsPages }) => listsPages && findContentsTitle(lines, words) !== undefined,
  );
  if (first < 0) return [];
  const more = pages.slice(first + 1).findIndex(({ listsPages }) => !listsPages);
  return pages.slice(first, more < 0 ? undefined : first + 1 + more);
}

/** The line near the top of a page that says that it is a list of contents. */
export function findContentsTitle(
  lines: readonly string[],
  { contents }: RecognitionWords,
): string | undefined {
  const lettersOf = (line: string) =>
    line
      .toLowerCase()
      .replace(/[^\p{L} ]/gu, "")
      .trim();
  return lines.slice(0, 4).find((line) => contents.has(lettersOf(line)));
}

function hasColophon({ lines }: JudgedPage, { colophon }: RecognitionWords): boolean {
  const text = lines.join("\n").toLowerCase();
  return colophon.filter((word) => text.includes(word)).length >= 2;
}
