import type { MarkdownIt, Token } from "markdown-it";
import { report } from "../report-problem.ts";

/**
 * Reports rows with another number of cells than the table has columns: markdown-it drops the cells
 * that are too many, and fills up those that are missing, without a word.
 */
export function tableRows(md: MarkdownIt): void {
  md.core.ruler.after("block", "table_rows", (state) => {
    let columns = 0;
    let isBody = false;
    const lines = state.src.split("\n");
    for (const token of state.tokens) {
      if (token.type === "table_open") columns = 0;
      if (token.type === "tbody_open" || token.type === "thead_open")
        isBody = token.type === "tbody_open";
      if (token.type === "th_open") columns += 1;
      if (token.type === "tr_open" && isBody) checkRow(token, columns, lines);
    }
  });
}

function checkRow(row: Token, columns: number, lines: readonly string[]): void {
  const line = lines[row.map?.[0] ?? 0] ?? "";
  // What stands before the row is the mark of a quotation that it lies in.
  const cells = splitRow(line.replace(/^[\s>]+/, ""));
  if (cells.length > columns) report(row, "row-too-long", cells.slice(columns).join(" | "));
  if (cells.length < columns) report(row, "row-too-short", line.trim());
}

/** The cells of a row as markdown-it finds them: between bars that have no backslash before them. */
function splitRow(line: string): readonly string[] {
  const cells = line.trim().split(/(?<!\\)\|/);
  const first = cells[0] === "" ? 1 : 0;
  const last = cells.length > first && cells.at(-1) === "" ? -1 : undefined;
  return cells.slice(first, last).map((cell) => cell.trim());
}
