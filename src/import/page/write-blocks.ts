import { saysSomething } from "../../markdown/hidden-characters.ts";
import { escapeInline, escapeParagraph } from "../escape-markdown.ts";
import { headingLevels } from "../heading-levels.ts";
import { cleanWords } from "./clean-words.ts";
import { type Block, type Inline, textOf, textOfBlocks } from "./page-blocks.ts";
import { excerpt } from "./remark.ts";
import { type InlineContext, writeLine, writeParagraph } from "./write-inline.ts";
import { writeList, writeNested } from "./write-nested.ts";
import { type PictureContext, writePicture } from "./write-picture.ts";
import { type TableContext, writeTable } from "./write-table.ts";

/** What writing the parts of a page needs to know. */
export interface BlockContext extends InlineContext, PictureContext, TableContext {
  /** What a box is called that nobody has named. */
  readonly factTitle: string;
}

/** The levels of the headings that are to come, in their order. */
type Levels = Iterator<number>;

/** Gives the headings of a text their levels, from the second on; in a box from the third on. */
export function levelsOf(blocks: readonly Block[], isInBox = false): Levels {
  const ranks = ranksIn(blocks);
  const levels = headingLevels(ranks);
  return (isInBox ? levels.map((level) => Math.min(6, level + 1)) : levels).values();
}

function ranksIn(blocks: readonly Block[]): readonly number[] {
  return blocks.flatMap((block) => {
    if (block.kind === "heading" && canHead(block.content)) return [block.rank];
    return block.kind === "language" ? ranksIn(block.blocks) : [];
  });
}

function canHead(content: readonly Inline[]): boolean {
  return saysSomething(cleanWords(textOf(content)));
}

/** Writes a part of a page that stands in no other, or in a box. */
export function writeBlock(
  block: Block,
  context: BlockContext,
  { levels, isAfterList = false }: { readonly levels: Levels; readonly isAfterList?: boolean },
): string {
  switch (block.kind) {
    case "paragraph":
      return writeParagraph(block.content, context);
    case "heading":
      return writeHeading(block.content, context, levels);
    case "list":
      return writeList(block, context, { isOther: isAfterList, depth: 0 });
    case "quote":
      return writeQuote(block, context);
    case "fact":
      return writeFact(block, context);
    case "language":
      return contain(`lang ${block.lang}`, writeAll(block.blocks, context, levels));
    case "table":
      return writeTable(block.table, context);
    case "picture":
      return writePicture(block.picture, context);
    case "code":
      return writeCode(block.text);
    case "remark":
      context.tell(block.remark);
      return "";
  }
}

function writeAll(blocks: readonly Block[], context: BlockContext, levels: Levels): string {
  let isAfterList = false;
  return blocks
    .map((block) => {
      const written = writeBlock(block, context, { levels, isAfterList });
      if (written !== "") isAfterList = block.kind === "list" && !isAfterList;
      return written;
    })
    .filter((text) => text !== "")
    .join("\n\n");
}

function writeHeading(content: readonly Inline[], context: BlockContext, levels: Levels): string {
  if (!canHead(content)) return writeParagraph(content, context);
  const level = levels.next().value ?? 2;
  const words = writeLine(content, context).replace(/(?<!\\)(#+)$/, (marks) =>
    "\\#".repeat(marks.length),
  );
  return `${"#".repeat(level)} ${words}`;
}

function contain(name: string, inner: string): string {
  return inner === "" ? "" : `::: ${name}\n${inner}\n:::`;
}

function writeQuote(
  { blocks, by }: Extract<Block, { kind: "quote" }>,
  context: BlockContext,
): string {
  const inner = writeNested(blocks, context, 0);
  const name = by ? writeLine(by, context).replace(/^[-–—]\s*/, "") : "";
  if (inner === "") return "";
  if (saysSomething(name)) return contain(`quote ${name}`, inner);
  return inner.replace(/^/gm, "> ").replace(/^> $/gm, ">");
}

function writeFact(
  { title, blocks }: Extract<Block, { kind: "fact" }>,
  context: BlockContext,
): string {
  const inner = writeAll(blocks, context, levelsOf(blocks, true));
  if (inner === "") return "";
  return contain(`fact ${nameOfBox(title, context)}`, inner);
}

/** Boxes and tables of a page are told apart by their names. */
function nameOfBox(title: readonly Inline[], context: BlockContext): string {
  const words = cleanWords(textOf(title)).trim();
  const own = saysSomething(words) ? words : context.factTitle;
  const name = context.freeName(own);
  if (name === own && own === words) return writeLine(title, context);
  context.tell({ code: "name-taken", values: { name: excerpt(own), other: excerpt(name) } });
  return escapeInline(name);
}

function writeCode(text: string): string {
  const lines = text.split(/\r\n|\r|\n/).map((line) => cleanWords(line.replaceAll("\t", "    ")));
  const code = text.split(/\r\n|\r|\n/).map((line, index) => {
    const [indent = ""] = /^ */.exec(line.replaceAll("\t", "    ")) ?? [];
    return indent + (lines[index] ?? "").trim();
  });
  if (code.every((line) => line.trim() === "")) return "";
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}\n${code.join("\n")}\n${fence}`;
}

/** The words of a part and nothing else, for where its form cannot be kept. */
export function plainBlock(block: Block): string {
  const lines = textOfBlocks([block])
    .split("\n")
    .map((line) => cleanWords(line).trim());
  return lines.filter(saysSomething).map(escapeParagraph).join("\n\n");
}
