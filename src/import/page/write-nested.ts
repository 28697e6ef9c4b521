import { type Block, type Inline, textOf } from "./page-blocks.ts";
import type { BlockContext } from "./write-blocks.ts";
import { writeLine, writeParagraph } from "./write-inline.ts";
import { writePicture } from "./write-picture.ts";

/** Markdown leaves out what lies in more lists and quotations than it takes; this is far below. */
const deepest = 6;

type List = Extract<Block, { kind: "list" }>;

/**
 * Writes a list.
 * @param isOther whether it follows another one, from which only the marks can tell it apart
 */
export function writeList(
  { items, start }: List,
  context: BlockContext,
  { isOther, depth }: { readonly isOther: boolean; readonly depth: number },
): string {
  const isTight = items.every(isTightItem);
  return items
    .map((item, index) => {
      const number = `${(start ?? 0) + index}${isOther ? ")" : "."}`;
      const mark = start === undefined ? (isOther ? "*" : "-") : number;
      const text = writeNested(item, context, depth + 1, isTight);
      return text === "" ? "" : `${mark} ${indent(text, mark.length + 1)}`;
    })
    .filter((item) => item !== "")
    .join(isTight ? "\n" : "\n\n");
}

/** A line, perhaps with a list below that may interrupt it. */
function isTightItem([first, second, ...rest]: readonly Block[]): boolean {
  if (first?.kind !== "paragraph" || rest.length > 0) return false;
  return !second || (second.kind === "list" && (second.start ?? 1) === 1);
}

function indent(text: string, width: number): string {
  return text.replace(/\n(?=[^\n])/g, `\n${" ".repeat(width)}`);
}

/** Writes what stands in a list or a quotation, where only some parts may. */
export function writeNested(
  blocks: readonly Block[],
  context: BlockContext,
  depth: number,
  isTight = false,
): string {
  let isAfterList = false;
  return blocks
    .map((block) => {
      const written = writeInside(block, context, { depth, isOther: isAfterList });
      if (written !== "") isAfterList = block.kind === "list" && !isAfterList;
      return written;
    })
    .filter((text) => text !== "")
    .join(isTight ? "\n" : "\n\n");
}

function writeInside(
  block: Block,
  context: BlockContext,
  place: { readonly depth: number; readonly isOther: boolean },
): string {
  const inner = (blocks: readonly Block[]) => writeNested(blocks, context, place.depth);
  switch (block.kind) {
    case "paragraph":
      return writeParagraph(block.content, context);
    case "heading":
      return writeParagraph([{ kind: "strong", children: block.content }], context);
    case "list":
      if (place.depth >= deepest) return block.items.map(inner).join("\n\n");
      return writeList(block, context, place);
    case "quote":
      return inner(
        block.by ? [...block.blocks, { kind: "paragraph", content: block.by }] : block.blocks,
      );
    case "fact":
      return inner([{ kind: "heading", rank: 3, content: block.title }, ...block.blocks]);
    case "language":
      return inner(block.blocks.map((one) => spoken(one, block.lang)));
    case "table":
      return block.table.rows.map((row) => writeRow(row, context)).join("\n\n");
    case "picture":
      return writePicture(block.picture, context);
    case "code":
      return writeParagraph([{ kind: "code", text: block.text }], context);
    case "remark":
      context.tell(block.remark);
      return "";
  }
}

/** A passage keeps its language where no block of it can stand. */
function spoken(block: Block, lang: string): Block {
  if (block.kind !== "paragraph") return block;
  return { ...block, content: [{ kind: "language", lang, children: block.content }] };
}

function writeRow(row: readonly (readonly Inline[])[], context: BlockContext): string {
  const cells = row.filter((cell) => textOf(cell) !== "").map((cell) => writeLine(cell, context));
  return cells.join(" – ");
}
