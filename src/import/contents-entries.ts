import type { OutlineEntry } from "./pdf-page.ts";
import type { PrintedNumbers } from "./printed-numbers.ts";

/** An entry of a document's contents. */
export interface ContentsEntry {
  readonly title: string;
  readonly printed: string | null;
  /** Null where the page is not known. */
  readonly viewer: number | null;
  /** 0, or absent, for a chapter; more for what lies within one. */
  readonly depth?: number;
}

/** A line of a list of contents: its words, and the page that it names. */
export interface ContentsLine {
  readonly title: string;
  readonly printed?: string;
}

const numberAtEnd = /^(.*\p{L}.*?)[\s.·…_]+(\d{1,4}|[ivxlc]{1,6})$/u;
const numberAtStart = /^(\d{1,4})\s+(\p{L}.*)$/u;

/** Reads a line such as "Foreword ........ 12"; the leading dots are no part of the title. */
export function readContentsLine(text: string): ContentsLine {
  const [, title, printed] = numberAtEnd.exec(text) ?? [];
  if (title !== undefined && printed !== undefined) return { title: tidy(title), printed };
  const [, number, rest] = numberAtStart.exec(text) ?? [];
  if (number !== undefined && rest !== undefined) return { title: tidy(rest), printed: number };
  return { title: tidy(text) };
}

/** Whether lines are mostly entries with page numbers that do not fall. */
export function listsPages(lines: readonly string[]): boolean {
  const numbers = lines.flatMap((line) => {
    const printed = Number(readContentsLine(line).printed);
    return Number.isNaN(printed) ? [] : [printed];
  });
  const falls = numbers.filter((number, index) => number < (numbers[index - 1] ?? 0)).length;
  return numbers.length >= 3 && numbers.length >= 0.5 * lines.length && falls <= 1;
}

/** Joins the lines of entries that take two: the first ends with a colon, a comma or a hyphen. */
function joinEntries(lines: readonly ContentsLine[]): readonly ContentsLine[] {
  const joined: ContentsLine[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    const isOpen =
      before !== undefined &&
      before.printed === undefined &&
      (/[:,-]$/.test(before.title) || /^\p{Ll}/u.test(line.title));
    if (isOpen) joined.splice(-1, 1, { ...line, title: `${before.title} ${line.title}` });
    else joined.push(line);
  }
  return joined;
}

/** The entries of a contents page, with the pages to which they lead. */
export function entriesFromLines(
  lines: readonly ContentsLine[],
  { numbers }: PrintedNumbers,
  viewerOfHeading: (title: string) => number | undefined,
): readonly ContentsEntry[] {
  const viewers = new Map([...numbers].map(([viewer, printed]) => [printed, viewer]));
  return joinEntries(lines).map(({ title, printed }) => {
    const viewer = printed === undefined ? viewerOfHeading(title) : viewers.get(printed);
    return { title, printed: printed ?? null, viewer: viewer ?? null };
  });
}

/** The entries of the PDF's own outline that lead somewhere. */
export function entriesFromOutline(
  outline: readonly OutlineEntry[],
  { numbers }: PrintedNumbers,
): readonly ContentsEntry[] {
  return outline.flatMap(({ title, viewer, depth }) =>
    viewer === undefined || title === ""
      ? []
      : [{ title, printed: numbers.get(viewer) ?? null, viewer, depth }],
  );
}

function tidy(title: string): string {
  return title.replace(/(\s*[.·…_]){3,}\s*$/, "").trim();
}
