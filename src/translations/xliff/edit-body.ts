import { alignBlocks } from "./align-blocks.ts";
import { splitBlocks } from "./split-blocks.ts";
import type { Edit } from "./text-edits.ts";

/**
 * The edits that give blocks of a translation other texts, and put in those that it has not.
 * @param original the body of the original
 * @param translation that of the translation as it is, built as the original is
 * @param texts the texts that each block of the original is to have in the translation
 */
export function editBlocks(
  original: string,
  translation: string,
  texts: readonly string[],
): readonly Edit[] {
  const theirs = splitBlocks(translation);
  const pairs = alignBlocks(splitBlocks(original), theirs) ?? [];
  const edits: Edit[] = [];
  let end: number | undefined;
  const beginning = theirs[0]?.from ?? /^\s*/.exec(translation)?.[0].length ?? 0;
  for (const [index, text] of texts.entries()) {
    const pair = pairs[index];
    const block = pair === undefined ? undefined : theirs[pair];
    if (block) {
      if (block.text !== text) edits.push({ from: block.from, to: block.to, text });
      end = block.to;
    } else if (end !== undefined) edits.push({ from: end, to: end, text: `\n\n${text}` });
    else
      edits.push({ from: beginning, to: beginning, text: `${text}${theirs[0] ? "\n\n" : "\n"}` });
  }
  return edits;
}

/** The body of a new translation: its blocks, and between them what stands between those of the original. */
export function newBody(original: string, texts: readonly string[]): string {
  let position = 0;
  let body = "";
  for (const [index, { from, to }] of splitBlocks(original).entries()) {
    body += original.slice(position, from) + (texts[index] ?? "");
    position = to;
  }
  return body + original.slice(position);
}
