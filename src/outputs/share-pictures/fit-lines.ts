/** How wide a text is, in parts of the size of its type. */
export type Measure = (text: string) => number;

interface Box {
  readonly width: number;
  readonly height: number;
}

/** A title as it stands in a box. */
export interface FittedText {
  readonly lines: readonly string[];
  /** The size of its type, in pixels. */
  readonly size: number;
  /** The width of the widest line, in pixels: a little more or less where letters are kerned with spaces. */
  readonly width: number;
}

/** A word or a line, and its width in parts of the size. */
interface Piece {
  readonly text: string;
  readonly width: number;
}

/** From the size of a short title down to the least that one reads in a small preview. */
const sizes = [88, 80, 72, 64, 58, 52, 46];

/** The distance of two lines, in parts of the size. */
export const lineHeight = 1.14;

/** By how much lines are made narrower at a time, in pixels, to be about equally long. */
const step = 20;

/**
 * Sets a text as large as a box allows, in lines of about equal length. What does not fit in the least
 * size is cut, with an ellipsis; a word that is wider than the box is broken with a hyphen. Each word is
 * measured once.
 */
export function fitLines(text: string, box: Box, measure: Measure): FittedText {
  const piece = (text: string): Piece => ({ text, width: measure(text) });
  const space = measure(" ");
  const words = text
    .split(/\s+/)
    .filter((word) => word !== "")
    .map(piece);
  for (const size of sizes) {
    const room = box.width / size;
    const lines = breakLines(words, room, space);
    const fits = lines.length * size * lineHeight <= box.height;
    if (fits && widest(lines) <= room)
      return fitted(balance(lines, words, { room, space, step: step / size }), size);
  }
  return cut(words, { box, space, piece });
}

function fitted(lines: readonly Piece[], size: number): FittedText {
  return { lines: lines.map(({ text }) => text), size, width: widest(lines) * size };
}

function widest(lines: readonly Piece[]): number {
  return Math.max(0, ...lines.map(({ width }) => width));
}

function breakLines(words: readonly Piece[], room: number, space: number): readonly Piece[] {
  const lines: Piece[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const width = last ? last.width + space + word.width : word.width;
    if (last && width <= room)
      lines[lines.length - 1] = { text: `${last.text} ${word.text}`, width };
    else lines.push(word);
  }
  return lines;
}

interface Balance {
  readonly room: number;
  readonly space: number;
  readonly step: number;
}

/** The narrowest lines that are no more in number. */
function balance(
  lines: readonly Piece[],
  words: readonly Piece[],
  { room, space, step }: Balance,
): readonly Piece[] {
  if (lines.length < 2) return lines;
  const narrower = breakLines(words, room - step, space);
  if (narrower.length > lines.length || widest(narrower) > room - step) return lines;
  return balance(narrower, words, { room: room - step, space, step });
}

interface Cut {
  readonly box: Box;
  readonly space: number;
  readonly piece: (text: string) => Piece;
}

function cut(words: readonly Piece[], { box, space, piece }: Cut): FittedText {
  const size = sizes.at(-1) ?? 0;
  const room = box.width / size;
  const pieces = words.flatMap((word) => breakWord(word, room, piece));
  const all = breakLines(pieces, room, space);
  const count = Math.floor(box.height / (size * lineHeight));
  const lines = all.slice(0, count);
  const last = lines.at(-1);
  if (all.length <= count || last === undefined) return fitted(lines, size);
  return fitted([...lines.slice(0, -1), piece(shorten(last.text, room, piece))], size);
}

/** Cuts the end of a text, with an ellipsis, until that is no wider than it may be. */
export function shorten(
  text: string,
  room: number,
  piece: (text: string) => { readonly width: number },
): string {
  let short = text;
  while (short !== "" && piece(`${short}…`).width > room) short = short.slice(0, -1).trimEnd();
  return `${short}…`;
}

function breakWord(word: Piece, room: number, piece: (text: string) => Piece): readonly Piece[] {
  if (word.width <= room) return [word];
  let end = word.text.length - 1;
  while (end > 1 && piece(`${word.text.slice(0, end)}-`).width > room) end -= 1;
  const first = piece(`${word.text.slice(0, end)}-`);
  return [first, ...breakWord(piece(word.text.slice(end)), room, piece)];
}
