import type { Block, ListItem } from "./blocks.ts";
import { escapeHeading, escapeParagraph } from "./escape-markdown.ts";

/**
 * Writes the blocks of a page as Markdown.
 * @param levels the levels of its headings, in order
 */
export function toMarkdown(blocks: readonly Block[], levels: readonly number[]): string {
  let headings = 0;
  return blocks
    .map((block, index) => {
      if (block.kind === "paragraph") return escapeParagraph(block.text);
      if (block.kind === "list") return writeList(block.items, followsList(blocks, index));
      headings += 1;
      return `${"#".repeat(levels[headings - 1] ?? 2)} ${escapeHeading(block.text)}`;
    })
    .join("\n\n");
}

/** Two lists that follow each other are one in Markdown, unless their marks differ. */
function followsList(blocks: readonly Block[], index: number): boolean {
  let before = 0;
  while (areAlike(blocks[index - before - 1], blocks[index])) before += 1;
  return before % 2 === 1;
}

function areAlike(block: Block | undefined, other: Block | undefined): boolean {
  if (block?.kind !== "list" || other?.kind !== "list") return false;
  return (block.items[0]?.number === undefined) === (other.items[0]?.number === undefined);
}

function writeList(items: readonly ListItem[], isOther: boolean): string {
  const indents: string[] = [];
  return items
    .map(({ depth, number, text }) => {
      const bullet = isOther ? "*" : "-";
      const mark = number === undefined ? bullet : `${number}${isOther ? ")" : "."}`;
      const indent = depth === 0 ? "" : (indents[depth - 1] ?? "");
      indents[depth] = indent + " ".repeat(mark.length + 1);
      return `${indent}${mark} ${escapeParagraph(text)}`;
    })
    .join("\n");
}
