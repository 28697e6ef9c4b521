/** How wide a text is in a size, in pixels. */
export type Measure = (text: string, size: number) => number;

interface Box {
  readonly width: number;
  readonly height: number;
}

/** A title as it stands in a box: its lines and the size of its type. */
export interface FittedText {
  readonly lines: readonly string[];
  readonly size: number;
}

/** From the size of a short title down to the least that one reads in a small preview. */
const sizes = [88, 80, 72, 64, 58, 52, 46];

/** The distance of two lines, in parts of the size. */
export const lineHeight = 1.14;

/**
 * Sets a text as large as a box allows, in lines of about equal length. What does not fit in the least
 * size is cut, with an ellipsis; a word that is wider than the box is broken with a hyphen.
 */
export function fitLines(text: string, box: Box, measure: Measure): FittedText {
  const words = text.split(/\s+/).filter((word) => word !== "");
  for (const size of sizes) {
    const widthOf = (line: string) => measure(line, size);
    const lines = breakLines(words, box.width, widthOf);
    const fits = lines.length * size * lineHeight <= box.height;
    if (fits && lines.every((line) => widthOf(line) <= box.width))
      return { size, lines: balance(words, { lines, width: box.width }, widthOf) };
  }
  return cut(words, box, measure);
}

function breakLines(
  words: readonly string[],
  width: number,
  widthOf: (line: string) => number,
): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && widthOf(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The narrowest lines that are no more in number. */
function balance(
  words: readonly string[],
  { lines, width }: { readonly lines: readonly string[]; readonly width: number },
  widthOf: (line: string) => number,
): readonly string[] {
  if (lines.length < 2) return lines;
  const narrower = breakLines(words, width - 20, widthOf);
  const widest = Math.max(...narrower.map(widthOf));
  if (narrower.length > lines.length || widest > width - 20) return lines;
  return balance(words, { lines: narrower, width: width - 20 }, widthOf);
}

function cut(words: readonly string[], { width, height }: Box, measure: Measure): FittedText {
  const size = sizes.at(-1) ?? 0;
  const widthOf = (line: string) => measure(line, size);
  const pieces = words.flatMap((word) => breakWord(word, width, widthOf));
  const all = breakLines(pieces, width, widthOf);
  const count = Math.floor(height / (size * lineHeight));
  const lines = all.slice(0, count);
  const last = lines.at(-1);
  if (all.length <= count || last === undefined) return { size, lines };
  let short = last;
  while (short !== "" && widthOf(`${short}…`) > width) short = short.slice(0, -1).trimEnd();
  return { size, lines: [...lines.slice(0, -1), `${short}…`] };
}

function breakWord(
  word: string,
  width: number,
  widthOf: (line: string) => number,
): readonly string[] {
  if (widthOf(word) <= width) return [word];
  let end = word.length - 1;
  while (end > 1 && widthOf(`${word.slice(0, end)}-`) > width) end -= 1;
  return [`${word.slice(0, end)}-`, ...breakWord(word.slice(end), width, widthOf)];
}
