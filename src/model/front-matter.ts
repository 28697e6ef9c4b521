import type { FaultCode } from "./fault.ts";

/** The two parts of a Markdown file. */
export interface FrontMatterParts {
  /** What stands between the two lines of `---`; it begins on the second line of the file. */
  readonly yaml: string;
  /** The Markdown below, and the line of the file on which it begins. */
  readonly body: { readonly text: string; readonly line: number };
}

/** Why a file has no fields at its top. */
export interface FrontMatterFault {
  readonly line: number;
  readonly code: FaultCode;
}

const mark = /^---[ \t]*$/;
/** What was meant to be a mark: dashes of other kinds or another number, or not at the margin. */
const nearMark = /^\s*(?:\p{Dash}[ \t]*){2,}$/u;

/** Splits a file with line ends of LF into its fields and its text, or says why that cannot be done. */
export function splitFrontMatter(text: string): FrontMatterParts | FrontMatterFault {
  if (text.trim() === "") return { line: 1, code: "empty-file" };
  const lines = text.split("\n");
  const [first = ""] = lines;
  if (!mark.test(first)) return missingFields(lines);
  const end = lines.findIndex((line, index) => index > 0 && mark.test(line));
  if (end < 0) return missingEnd(lines);
  const body = { text: lines.slice(end + 1).join("\n"), line: end + 2 };
  return {
    yaml: lines
      .slice(1, end)
      .map((line) => `${line}\n`)
      .join(""),
    body,
  };
}

function missingFields(lines: readonly string[]): FrontMatterFault {
  const index = lines.findIndex((line) => line.trim() !== "");
  const line = lines[index] ?? "";
  if (mark.test(line)) return { line: index + 1, code: "front-matter-not-first" };
  if (nearMark.test(line)) return { line: index + 1, code: "front-matter-mark" };
  return { line: 1, code: "no-front-matter" };
}

/** The place where the fields seem to end: at what looks like a mark, or before what is no field. */
function missingEnd(lines: readonly string[]): FrontMatterFault {
  const near = lines.findIndex((line, index) => index > 0 && nearMark.test(line));
  if (near > 0) return { line: near + 1, code: "front-matter-mark" };
  const after = lines.findIndex((line, index) => index > 0 && !isOfFields(line));
  return { line: after < 0 ? lines.length : after + 1, code: "front-matter-not-closed" };
}

function isOfFields(line: string): boolean {
  return /^(?:[\w$-]+\s*:|\s+\S|#(?!#)|-\s)/.test(line);
}
