import { saysSomething } from "../../markdown/hidden-characters.ts";
import { escapeInline } from "../escape-markdown.ts";
import { cleanWords } from "./clean-words.ts";
import { type FoundTable, type Inline, textOf } from "./page-blocks.ts";
import { excerpt } from "./remark.ts";
import { type InlineContext, writeLine } from "./write-inline.ts";

export interface TableContext extends InlineContext {
  /** The words of the heading above, which name a table that has no caption. */
  readonly headingAbove: () => string;
  /** What a table and a column are called that nothing names. */
  readonly tableName: string;
  readonly columnName: (number: number) => string;
  /** A name that no other box or table of the page has: the same, or with a number. */
  readonly freeName: (name: string) => string;
}

type Row = FoundTable["rows"][number];

/** Writes a table with its caption. Its first row heads the columns, whether the page says so or not. */
export function writeTable(table: FoundTable, context: TableContext): string {
  const [header = [], ...body] = table.rows;
  const caption = captionOf(table, context);
  if (!table.hasHeader)
    context.tell({ code: "table-header", values: { caption: excerpt(caption) } });
  if (table.hasMergedCells)
    context.tell({ code: "table-merged", values: { caption: excerpt(caption) } });
  const head = header.map((cell, index) => writeHead(cell, index, context));
  const rows = body.map((row) => row.map((cell) => writeCell(cell, context)));
  const marks = header.map((_, index) => (isOfNumbers(body, index) ? "---:" : "---"));
  const lines = [head, marks, ...rows].map((cells) => `| ${cells.join(" | ")} |`);
  return `::: table ${caption}\n${lines.join("\n")}\n:::`;
}

/** The caption in Markdown. */
function captionOf({ caption }: FoundTable, context: TableContext): string {
  const words = caption ? cleanWords(textOf(caption)).trim() : "";
  if (caption && saysSomething(words) && context.freeName(words) === words)
    return writeLine(caption, context);
  const above = cleanWords(context.headingAbove()).trim();
  const own = [words, above, context.tableName].find(saysSomething) ?? context.tableName;
  const name = own === words ? context.freeName(`${own} (2)`) : context.freeName(own);
  context.tell({ code: "table-caption", values: { caption: excerpt(name) } });
  return escapeInline(name);
}

function writeHead(cell: readonly Inline[], index: number, context: TableContext): string {
  const written = writeCell(cell, context);
  if (index === 0 || written !== "") return written;
  const name = context.columnName(index + 1);
  context.tell({ code: "table-column", values: { column: name } });
  return escapeInline(name);
}

function writeCell(cell: readonly Inline[], context: TableContext): string {
  return writeLine(cell, context, { isInTable: true });
}

/** Numbers stand below each other by their last digits. */
function isOfNumbers(rows: readonly Row[], column: number): boolean {
  const texts = rows.map((row) => textOf(row[column] ?? [])).filter((text) => text !== "");
  return (
    column > 0 && texts.length > 0 && texts.every((text) => /^[-−–]?\d[\d\s.,]*\s?%?$/.test(text))
  );
}
