import type { MarkdownIt, StateCore, Token } from "markdown-it";
import { isBlank } from "../hidden-characters.ts";
import { report } from "../report-problem.ts";
import { setMeta } from "../token-meta.ts";
import { inlineTokensText } from "../token-text.ts";

/**
 * Gives tables their caption and header cells: the first row heads the columns, the first column
 * heads the rows. Alignment becomes a mark, because inline styles are not allowed.
 */
export function tables(md: MarkdownIt): void {
  md.core.ruler.push("tables", (state) => {
    moveCaptions(state);
    markCells(state.tokens);
  });
}

interface TableContainer {
  readonly open: Token;
  readonly caption: Token[];
  hasTable: boolean;
}

/** A caption is parsed before its table, since it stands there; in HTML it is the first child. */
function moveCaptions(state: StateCore): void {
  const moved: Token[] = [];
  const containers: TableContainer[] = [];
  let tableCount = 0;
  let isCaption = false;
  for (const token of state.tokens) {
    const container = containers.at(-1);
    if (token.type === "table_caption_open") isCaption = true;
    if (isCaption && container) container.caption.push(token);
    else moved.push(token);

    if (token.type === "table_caption_close") isCaption = false;
    else if (token.type === "table_container_open") {
      containers.push({ open: token, caption: [], hasTable: false });
    } else if (token.type === "table_container_close") reportMissingTable(containers.pop());
    else if (token.type === "table_open") {
      tableCount += 1;
      moved.push(...takeCaption(container, token, `table_${tableCount}`));
    }
  }
  state.tokens = moved;
}

function takeCaption(
  container: TableContainer | undefined,
  table: Token,
  id: string,
): readonly Token[] {
  if (!container || container.hasTable) {
    report(table, "table-without-caption", "");
    return [];
  }
  container.hasTable = true;
  const open = container.caption[0];
  if (open) {
    setMeta(open, { id });
    setMeta(table, { id });
  }
  return container.caption;
}

function reportMissingTable(container: TableContainer | undefined): void {
  if (!container || container.hasTable) return;
  const caption = container.caption.find((token) => token.type === "inline")?.content ?? "";
  report(container.open, "table-missing", caption);
}

function markCells(tokens: readonly Token[]): void {
  let column = 0;
  let row: Token | undefined;
  for (const [index, token] of tokens.entries()) {
    if (token.type === "tr_open") {
      column = 0;
      row = token;
    }
    if (token.type !== "th_open" && token.type !== "td_open") continue;
    const text = inlineTokensText(tokens[index + 1]?.children ?? []);
    markCell({ open: token, close: tokens[index + 2], isFirst: column === 0, text });
    const isNameless = token.type === "th_open" && column > 0 && isBlank(text);
    if (isNameless && row) report(row, "empty-table-header", String(column + 1));
    column += 1;
  }
}

interface Cell {
  readonly open: Token;
  readonly close: Token | undefined;
  readonly isFirst: boolean;
  readonly text: string;
}

/** A header cell without text would head nothing, so it becomes a data cell. */
function markCell({ open, close, isFirst, text }: Cell): void {
  const scope = open.type === "th_open" ? "col" : "row";
  const isHeader = !isBlank(text) && (scope === "col" || isFirst);
  const isAlignedToEnd = open.attrGet("style") === "text-align:right";
  open.tag = isHeader ? "th" : "td";
  if (close) close.tag = open.tag;
  open.attrs = isHeader ? [["scope", scope]] : [];
  if (isAlignedToEnd) open.attrs.push(["class", "align-end"]);
}
