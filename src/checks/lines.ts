import type { Token } from "markdown-it";
import type { Passage } from "./passage.ts";
import { readInline } from "./read-markdown.ts";
import type { Part } from "./sentences.ts";

/** A line of a passage as its author wrote it, placed in the words of the passage. */
export interface Line extends Part {
  readonly tokens: readonly Token[];
}

/** The lines of a passage. In its words, each line but the last has a space after it. */
export function linesOf({ tokens }: Passage): readonly Line[] {
  let start = 0;
  return splitAtBreaks(tokens).map((own) => {
    const { words: text } = readInline(own);
    const line = { start, end: start + text.length, text, tokens: own };
    start = line.end + 1;
    return line;
  });
}

/** Words of another language are one thing in the words of a passage, over several lines too. */
function splitAtBreaks(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const lines: Token[][] = [[]];
  let foreign = 0;
  for (const token of tokens) {
    if (token.type === "language_span_open") foreign += 1;
    if (token.type === "language_span_close") foreign -= 1;
    if (foreign === 0 && isBreak(token)) lines.push([]);
    else lines.at(-1)?.push(token);
  }
  return lines;
}

/** Whether a line ends there. */
export function isBreak({ type }: Token): boolean {
  return type === "softbreak" || type === "hardbreak";
}
