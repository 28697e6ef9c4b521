import { type Block, type Inline, linesOf, textOf, textOfBlocks } from "./page-blocks.ts";
import { asLabel, type PageWords } from "./page-words.ts";

const clock = String.raw`\d{1,2}[.:]\d{2}`;
const time = new RegExp(String.raw`^(?:kl\.?\s*)?${clock}(?:\s*[-–—]\s*${clock})?$`, "i");
const startsWithTime = new RegExp(
  String.raw`^(?:kl\.?\s*)?${clock}(?:\s*[-–—]\s*${clock})?\b`,
  "i",
);

/** So many times make a programme. */
const fewest = 3;

/**
 * Finds the rows of a programme, times with titles. Those that stand in parts of their own become a list;
 * lists and tables stay as they are. Each programme is told of: the site keeps them as data.
 */
export function markSchedules(blocks: readonly Block[], words: PageWords): readonly Block[] {
  const rows = timesIn(blocks);
  if (rows.length >= fewest) return listRows(blocks, rows, words);
  return blocks.flatMap((block): readonly Block[] => {
    const count = rowsIn(block).filter((row) => startsWithTime.test(row)).length;
    return count >= fewest ? [remarkOf(count), block] : [block];
  });
}

function remarkOf(count: number): Block {
  return { kind: "remark", remark: { code: "programme", values: { count } } };
}

function rowsIn(block: Block): readonly string[] {
  if (block.kind === "list") return block.items.map(textOfBlocks);
  if (block.kind === "table") return block.table.rows.map((row) => row.map(textOf).join(" "));
  return block.kind === "paragraph" ? linesOf(block.content) : [];
}

/** The parts that are a time and nothing else. */
function timesIn(blocks: readonly Block[]): readonly number[] {
  return blocks.flatMap((block, index) => {
    const isText = block.kind === "paragraph" || block.kind === "heading";
    return isText && time.test(textOf(block.content)) ? [index] : [];
  });
}

/** What cannot stand in a list ends it, and is no programme that could be told apart. */
const notInList: ReadonlySet<Block["kind"]> = new Set(["fact", "table"]);

function listRows(
  blocks: readonly Block[],
  rows: readonly number[],
  words: PageWords,
): readonly Block[] {
  const starts = rows.map((row) => row - aheadOf(blocks, row, words));
  const [first = 0] = starts;
  if (blocks.slice(first).some(({ kind }) => notInList.has(kind)))
    return [...blocks.slice(0, first), remarkOf(rows.length), ...blocks.slice(first)];
  let before = "";
  const items = rows.map((row, index) => {
    const ahead = textsOf(blocks.slice(starts[index], row)).filter(
      (text) => !words.time.has(asLabel(text)) && !words.place.has(asLabel(text)),
    );
    const around = ahead.join(", ");
    const item = toItem(blocks.slice(row, starts[index + 1]), around === before ? "" : around);
    before = around;
    return item;
  });
  return [...blocks.slice(0, first), remarkOf(rows.length), { kind: "list", items }];
}

/** How many parts before a time belong to it: labels, a place and a day. */
function aheadOf(blocks: readonly Block[], row: number, words: PageWords): number {
  const textAt = (back: number) => textsOf(blocks.slice(row - back, row - back + 1))[0] ?? "";
  let count = 0;
  if (words.time.has(asLabel(textAt(count + 1)))) count += 1;
  if (words.place.has(asLabel(textAt(count + 2)))) count += 2;
  if (isDay(textAt(count + 1), words)) count += 1;
  return count;
}

/** "onsdag 20 mars" */
function isDay(text: string, { months }: PageWords): boolean {
  const [, month = ""] = /^(?:\p{L}+ )?\d{1,2}\.? (\p{L}+)(?: \d{4})?$/u.exec(text) ?? [];
  return months.has(month.toLowerCase());
}

function textsOf(blocks: readonly Block[]): readonly string[] {
  return blocks.map((block) => textOfBlocks([block]));
}

/** @param around the day and the place, where they are not those of the row before */
function toItem([row, ...rest]: readonly Block[], around: string): readonly Block[] {
  const timeText = textsOf(row ? [row] : [])[0] ?? "";
  const at = rest.findIndex(({ kind }) => kind === "paragraph" || kind === "heading");
  const title = rest[at];
  const content: readonly Inline[] = [
    { kind: "strong", children: [{ kind: "text", text: timeText }] },
    { kind: "text", text: " " },
    ...(title?.kind === "paragraph" || title?.kind === "heading" ? title.content : []),
    ...(around === "" ? [] : [{ kind: "text", text: ` (${around})` } as const]),
  ];
  return [{ kind: "paragraph", content }, ...rest.filter((_, index) => index !== at)];
}
