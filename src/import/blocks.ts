import { saysSomething } from "../markdown/hidden-characters.ts";
import { type Group, groupLines } from "./groups.ts";
import { joinLines, type Words } from "./join-lines.ts";
import type { Line } from "./lines.ts";
import type { TypeSizes } from "./type-sizes.ts";

export interface ListItem {
  /** Absent for a bullet. */
  readonly number?: number;
  /** 0 for the outermost list. */
  readonly depth: number;
  readonly text: string;
}

/** A part of a page, in plain text. */
export type Block =
  | { readonly kind: "heading"; readonly rank: number; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string; readonly isTabular: boolean }
  | { readonly kind: "list"; readonly items: readonly ListItem[] };

/** Makes headings, paragraphs and lists of the lines of a page. */
export function findBlocks(
  lines: readonly Line[],
  sizes: TypeSizes,
  words: Words,
): readonly Block[] {
  const blocks: Block[] = [];
  let list: Group[] = [];
  const endList = () => {
    if (list.length > 0) blocks.push({ kind: "list", items: toItems(list, words) });
    list = [];
  };
  for (const group of groupLines(lines, sizes)) {
    if (group.kind === "item") {
      if (!belongsTo(list, group)) endList();
      list.push(group);
      continue;
    }
    endList();
    const text = joinLines(textsOf(group), words);
    if (text === "") continue;
    // Dots or dashes in a large size are an ornament: a heading that says nothing would be a fault.
    if (group.kind === "heading" && saysSomething(text))
      blocks.push({ kind: "heading", rank: group.rank ?? 0, text });
    else blocks.push({ kind: "paragraph", text, isTabular: group.kind === "row" });
  }
  endList();
  return blocks;
}

function textsOf({ lines, marked }: Group): readonly string[] {
  const texts = lines.map(({ text }) => text);
  return marked ? [marked.text, ...texts.slice(1)] : texts;
}

/** Bullets after numbers at the same edge are another list; further in, they are a list within it. */
function belongsTo(list: readonly Group[], { marked, lines: [line] }: Group): boolean {
  const [first] = list;
  const mark = first?.lines[0];
  if (!first || !mark || !line) return true;
  const isWithin = line.column === mark.column && line.x > mark.x + 0.8 * line.size;
  const isSameKind = (first.marked?.number === undefined) === (marked?.number === undefined);
  const restarts = marked?.number === 1 && first.marked?.number !== undefined;
  return isWithin || (isSameKind && !restarts);
}

function toItems(groups: readonly Group[], words: Words): readonly ListItem[] {
  const edges: number[] = [];
  let column: Line["column"] | undefined;
  return groups.flatMap((group) => {
    const [line] = group.lines;
    const text = joinLines(textsOf(group), words);
    if (!line || text === "") return [];
    if (line.column !== column) edges.length = 0;
    column = line.column;
    while (edges.length > 0 && line.x < (edges.at(-1) ?? 0) - 0.8 * line.size) edges.pop();
    if (edges.length === 0 || line.x > (edges.at(-1) ?? 0) + 0.8 * line.size) edges.push(line.x);
    const number = group.marked?.number;
    return [{ depth: edges.length - 1, text, ...(number !== undefined && { number }) }];
  });
}
