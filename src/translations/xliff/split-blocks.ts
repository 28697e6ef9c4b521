import type { Token } from "markdown-it";
import { tokenize } from "../../markdown/parse-markdown.ts";

/** A block of a Markdown text, and where in it it stands. */
export interface Block {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * Cuts a Markdown text with line ends of LF into its outermost blocks: paragraphs, headings, lists,
 * boxes, tables, notes. What stands between them is empty lines alone, so that no word is lost.
 */
export function splitBlocks(text: string): readonly Block[] {
  const lines = text.split("\n");
  const starts = lineStarts(lines);
  return blockLines(lines, tokenize(text, {})).map(([first, last]): Block => {
    const from = starts[first] ?? 0;
    const to = (starts[last] ?? 0) + (lines[last] ?? "").trimEnd().length;
    return { from, to, text: text.slice(from, to) };
  });
}

function lineStarts(lines: readonly string[]): readonly number[] {
  let next = 0;
  return lines.map((line) => {
    const start = next;
    next += line.length + 1;
    return start;
  });
}

type Lines = readonly [first: number, last: number];

/** What makes no tokens, such as the definition of an abbreviation, ends at the next empty line. */
function blockLines(lines: readonly string[], tokens: readonly Token[]): readonly Lines[] {
  const ends = outermostLines(tokens);
  const isEmpty = (line: number) => (lines[line] ?? "").trim() === "";
  const found: Lines[] = [];
  for (let line = 0; line < lines.length; line += 1) {
    if (isEmpty(line)) continue;
    let last = (ends.get(line) ?? line + 1) - 1;
    if (!ends.has(line))
      while (last + 1 < lines.length && !isEmpty(last + 1) && !ends.has(last + 1)) last += 1;
    const end = last;
    while (last > line && isEmpty(last)) last -= 1;
    found.push([line, last]);
    line = end;
  }
  return found;
}

/** The lines on which blocks that stand in no other begin, with the line after each of them. */
function outermostLines(tokens: readonly Token[]): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  let depth = 0;
  for (const { nesting, map } of tokens) {
    if (depth === 0 && nesting >= 0 && map)
      ends.set(map[0], Math.max(map[1], ends.get(map[0]) ?? 0));
    depth += nesting;
  }
  return ends;
}
