import type { Line } from "./lines.ts";

/** Titles that programs give to files, not people to documents. */
const noTitle = /^microsoft |\.(?:docx?|indd|pdf|pptx?|xlsx?|odt|qxd|pages|html?)$/i;

/**
 * The title of a document: the one in its metadata, unless a program wrote it there; otherwise the
 * largest text of its first page.
 * @param firstPage the lines of the first page that has any
 * @param untitled what programs write, "untitled", in lower case
 */
export function findTitle(
  metadata: string | undefined,
  firstPage: readonly Line[],
  untitled: readonly string[],
): string | undefined {
  const stated = metadata?.trim() ?? "";
  const isUnnamed = untitled.includes(stated.toLowerCase().replace(/[\s\d._-]+$/, ""));
  if (stated.length > 2 && !isUnnamed && !noTitle.test(stated)) return stated;
  const written = firstPage.filter(({ text }) => /\p{L}{2}/u.test(text));
  const largest = Math.max(...written.map(({ size }) => size));
  const start = written.findIndex(({ size }) => size > 0.97 * largest);
  const rest = written.slice(start).findIndex(({ size }) => size <= 0.97 * largest);
  const title = written.slice(start, rest < 0 ? undefined : start + rest).slice(0, 4);
  const text = title.map((line) => line.text).join(" ");
  return text === "" ? undefined : text.slice(0, 200).trim();
}

/**
 * The number of a report, "2012:03", where one of the words for a report stands before it.
 * @param words "report" and its like, in lower case
 */
export function findReportNumber(
  pages: readonly (readonly Line[])[],
  words: readonly string[],
): string | undefined {
  const pattern = new RegExp(
    `(?<!\\p{L})(?:${words.join("|")})(?:\\s+(?:nr|no|nummer|number))?[.:]?\\s+(\\d{4}[:/]\\d{1,4})(?!\\d)`,
    "iu",
  );
  for (const lines of pages) {
    const [, number] = pattern.exec(lines.map(({ text }) => text).join(" ")) ?? [];
    if (number !== undefined) return number;
  }
  return undefined;
}
