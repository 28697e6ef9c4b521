import { cleanText } from "./clean-text.ts";
import type { PdfTag, PdfText } from "./pdf-page.ts";

/** Text that stands together on a line, without a wide gap. */
export interface Segment {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly isBold: boolean;
  readonly tag?: PdfTag;
}

/** The segments of one height of the page, from left to right. */
export interface Row {
  readonly y: number;
  readonly segments: readonly Segment[];
}

/** How far a baseline may lie from another's and still be on its line, in font sizes: superscripts do. */
const sameLine = 0.45;
/** The gap, in font sizes, that separates segments: wider than a space in justified text. */
const wideGap = 0.9;
/** The gap, in font sizes, from which two pieces of text are two words. */
const wordGap = 0.15;

/** Sorts the pieces of a page into rows from top to bottom. Turned text is left out. */
export function findRows(texts: readonly PdfText[]): readonly Row[] {
  const upright = texts.filter(({ text, isTurned }) => text.trim() !== "" && !isTurned);
  const rows: PdfText[][] = [];
  for (const text of upright.toSorted((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    const anchor = row?.[0];
    const reach = sameLine * Math.max(text.size, anchor?.size ?? 0);
    if (row && anchor && text.y - anchor.y <= reach) row.push(text);
    else rows.push([text]);
  }
  return rows.map(toRow).filter(({ segments }) => segments.length > 0);
}

/** The text of a whole row. */
export function rowText({ segments }: Row): string {
  return segments.map(({ text }) => text).join(" ");
}

function toRow(texts: readonly PdfText[]): Row {
  const pieces = withoutOverprint(texts.toSorted((a, b) => a.x - b.x));
  const groups: PdfText[][] = [];
  for (const piece of pieces) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    const gap = before ? piece.x - (before.x + before.width) : Infinity;
    if (group && before && gap <= wideGap * Math.min(piece.size, before.size)) group.push(piece);
    else groups.push([piece]);
  }
  const segments = groups.map(toSegment).filter(({ text }) => text !== "");
  return { y: Math.max(...segments.map(({ y }) => y)), segments };
}

/** Bold made by printing the same letters twice, a hair apart. */
function withoutOverprint(texts: readonly PdfText[]): readonly PdfText[] {
  const kept: PdfText[] = [];
  for (const text of texts) {
    const twin = kept.findIndex(
      (other) =>
        other.text === text.text &&
        Math.abs(other.x - text.x) < 0.1 * text.size &&
        Math.abs(other.y - text.y) < 0.1 * text.size,
    );
    if (twin < 0) kept.push(text);
    else kept[twin] = { ...text, isBold: true };
  }
  return kept;
}

function toSegment(pieces: readonly PdfText[]): Segment {
  const size = commonest(pieces, ({ size }) => size);
  const y = commonest(pieces, (piece) => piece.y);
  const letters = (wanted: readonly PdfText[]) =>
    wanted.reduce((sum, { text }) => sum + text.trim().length, 0);
  const bold = pieces.filter(({ isBold }) => isBold);
  const last = pieces.at(-1);
  const tag = pieces.find((piece) => piece.tag)?.tag;
  return {
    text: cleanText(joinPieces(pieces, size, y)),
    x: pieces[0]?.x ?? 0,
    right: last ? last.x + last.width : 0,
    y,
    size,
    isBold: letters(bold) > 0.8 * letters(pieces),
    ...(tag && { tag }),
  };
}

function joinPieces(pieces: readonly PdfText[], size: number, y: number): string {
  return pieces.reduce((text, piece, index) => {
    const before = pieces[index - 1];
    const gap = before ? piece.x - (before.x + before.width) : 0;
    const space = gap > wordGap * size ? " " : "";
    return text + space + (isRaised(piece, size, y) ? superscript(piece.text) : piece.text);
  }, "");
}

/** The number of a note: small and above the line. */
function isRaised(piece: PdfText, size: number, y: number): boolean {
  const isSmall = piece.size < 0.85 * size && y - piece.y > 0.15 * size;
  return isSmall && /^\s*\d{1,3}\s*$/.test(piece.text);
}

function superscript(digits: string): string {
  return digits.trim().replace(/\d/g, (digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(digit)] ?? digit);
}

/** The value that most letters have. */
function commonest(pieces: readonly PdfText[], choose: (piece: PdfText) => number): number {
  const letters = new Map<number, number>();
  for (const piece of pieces) {
    const value = choose(piece);
    letters.set(value, (letters.get(value) ?? 0) + piece.text.length);
  }
  return [...letters].reduce((best, next) => (next[1] > best[1] ? next : best), [0, -1])[0];
}
