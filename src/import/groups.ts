import type { Line } from "./lines.ts";
import { type Marked, readMarker } from "./list-marker.ts";
import { headingRank, isSameSize, longestHeading, type TypeSizes } from "./type-sizes.ts";

/** Lines that belong together. */
export interface Group {
  readonly kind: "heading" | "text" | "item" | "row";
  readonly lines: readonly Line[];
  /** Of a heading: the lower, the higher. */
  readonly rank?: number;
  /** Of an item of a list. */
  readonly marked?: Marked;
}

/** Gathers the lines of a page into headings, paragraphs, items and rows of tables. */
export function groupLines(lines: readonly Line[], sizes: TypeSizes): readonly Group[] {
  const groups: Group[] = [];
  for (const [index, line] of lines.entries()) {
    const before = groups.at(-1);
    const isNew = startsParagraph(lines, index, sizes);
    const next = begin(line, isNew, groups, sizes);
    const mayContinue = !isNew || next.kind === "heading";
    if (before && mayContinue && continues(before, next, sizes))
      groups[groups.length - 1] = { ...before, lines: [...before.lines, line] };
    else groups.push(next);
  }
  return groups.map(lonelyDashAsText);
}

/** What a line would be if a group began with it. */
function begin(line: Line, isNew: boolean, groups: readonly Group[], sizes: TypeSizes): Group {
  const before = groups.at(-1);
  const marked = readMarker(line.text);
  const rank = headingRank(line, sizes);
  const isWithinText = before?.kind === "text" && !isNew && isSameSize(line.size, sizes.body);
  if (rank !== undefined && !isWithinText && (!marked || marked.kind === "number"))
    return { kind: "heading", lines: [line], rank };
  if (!marked && beginsItem(line, before))
    return { kind: "item", lines: [line], marked: { kind: "bullet", text: line.text } };
  if (marked && (isNew || isItem(marked, line, groups)))
    return { kind: "item", lines: [line], marked };
  return { kind: line.isTabular ? "row" : "text", lines: [line] };
}

/** The bullet of an item may be a drawing, which only the tags tell of. */
function beginsItem({ tag }: Line, before: Group | undefined): boolean {
  return tag?.item !== undefined && tag.item !== before?.lines.at(-1)?.tag?.item;
}

/** A number or a dash within a paragraph is no item: "in chapter / 12. Later". */
function isItem({ kind, number }: Marked, line: Line, groups: readonly Group[]): boolean {
  const before = groups.at(-1);
  const last = before?.lines.at(-1);
  if (kind === "bullet" || number === 1 || !before) return true;
  if (before.kind !== "text" && before.kind !== "item") return true;
  const numbered = groups.findLast(({ marked }) => marked?.number !== undefined);
  const isAtEdge = (mark: Line | undefined) => mark && Math.abs(line.x - mark.x) < 0.5 * line.size;
  if (number !== undefined && numbered?.marked?.number === number - 1)
    return isAtEdge(numbered.lines[0]) === true;
  if (before.kind === "text") return last?.text.endsWith(":") === true;
  return isAtEdge(before.lines[0]) === true;
}

function continues(before: Group, next: Group, sizes: TypeSizes): boolean {
  const [line, last] = [next.lines[0], before.lines.at(-1)];
  if (!line || !last || next.kind === "item" || next.kind === "row") return false;
  if (before.kind === "heading") return continuesHeading(before, next, sizes);
  if (next.kind === "heading" || before.kind === "row") return false;
  const mark = before.lines[0];
  if (before.kind === "text" || mark === undefined || line.column !== mark.column) return true;
  const isHanging = line.x > mark.x + 0.3 * line.size;
  return isHanging || last.right > line.column.left + 0.85 * widthOf(line);
}

function continuesHeading(before: Group, next: Group, sizes: TypeSizes): boolean {
  const [line, last] = [next.lines[0], before.lines.at(-1)];
  if (!line || !last || next.kind !== "heading" || before.rank !== next.rank) return false;
  const characters = before.lines.reduce((sum, { text }) => sum + text.length, line.text.length);
  const isFull = last.right - line.column.left > 0.6 * widthOf(line);
  return (
    line.column === last.column &&
    isSameSize(line.size, last.size) &&
    line.isBold === last.isBold &&
    line.y - last.y < 1.7 * line.size &&
    before.lines.length < longestHeading.lines &&
    characters <= longestHeading.characters &&
    // Large letters are broken anywhere; two short bold lines are two headings.
    (isFull || !isSameSize(line.size, sizes.body))
  );
}

/** A name and a colon, with what they name. */
const label = /^\p{Lu}[\p{L} ]{1,24}: \S/u;

/** Whether a line begins a paragraph, by its distance, its indentation, or the room before it. */
function startsParagraph(lines: readonly Line[], index: number, sizes: TypeSizes): boolean {
  const [line, last] = [lines[index], lines[index - 1]];
  if (!line || !last || !isSameSize(line.size, last.size)) return true;
  const hasEnded = /[.!?:;”"»)]$/.test(last.text);
  const isLowerCase = /^\p{Ll}/u.test(line.text);
  if (line.column !== last.column) return hasEnded || !isLowerCase;
  const leading = sizes.leading * line.size;
  if (line.y - last.y > 1.3 * leading || line.y < last.y) return true;
  const isIndented =
    line.x - last.x > 0.8 * line.size && last.x - line.column.left < 0.5 * line.size;
  if (isIndented && hasEnded && !isLowerCase) return true;
  // "Print: …" after "Photo: …", as in a colophon.
  if (label.test(line.text) && (label.test(last.text) || hasEnded)) return true;
  return (!isLowerCase || hasEnded) && hasRoom(lines, index);
}

/** Whether the first word of a line would have fitted on the line before: then the break was meant. */
function hasRoom(lines: readonly Line[], index: number): boolean {
  const [line, last] = [lines[index], lines[index - 1]];
  if (!line || !last) return false;
  const near = lines
    .slice(Math.max(0, index - 4), index + 4)
    .filter(({ column, size }) => column === line.column && isSameSize(size, line.size));
  const edge = Math.max(...near.map(({ right }) => right));
  const [word = ""] = line.text.split(" ");
  const letter = (line.right - line.x) / Math.max(1, line.text.length);
  return edge - last.right > (word.length + 1) * letter * 1.25 + 0.06 * widthOf(line);
}

function widthOf({ column }: Line): number {
  return column.right - column.left;
}

/** A dash alone is speech; a list has at least two, or a colon before it. */
function lonelyDashAsText(group: Group, index: number, groups: readonly Group[]): Group {
  if (group.marked?.kind !== "dash") return group;
  const [before, after] = [groups[index - 1], groups[index + 1]];
  const isList =
    before?.marked?.kind === "dash" ||
    after?.marked?.kind === "dash" ||
    before?.lines.at(-1)?.text.endsWith(":");
  return isList ? group : { kind: "text", lines: group.lines };
}
