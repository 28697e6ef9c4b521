import type { Block, FoundTable, Inline } from "./page-blocks.ts";
import type { ReadBlocks } from "./read-figure.ts";
import { readInline } from "./read-inline.ts";
import { attribute, elementsIn, lineOf, outermost, type TreeElement } from "./tree.ts";

type Cells = (readonly Inline[])[];

/** A table may be made to have more columns than a machine can hold. */
const mostColumns = 60;

const notInCells = new Set(["h1", "h2", "h3", "h4", "h5", "h6", "table", "blockquote", "figure"]);

/** Reads a table; one that is there for the look alone becomes the parts that stand in it. */
export function readTable(
  element: TreeElement,
  language: string,
  readBlocks: ReadBlocks,
): readonly Block[] {
  const rows = outermost(element, ({ name }) => name === "tr");
  const cells = rows.map((row) => row.children.filter(isCell));
  const isForLook =
    attribute(element, "role") === "presentation" ||
    rows.length < 2 ||
    cells.every((row) => row.length < 2) ||
    cells.flat().some((cell) => [...elementsIn(cell)].some(({ name }) => notInCells.has(name)));
  if (isForLook) return cells.flat().flatMap(({ children }) => readBlocks(children, language));
  const filled = fillGrid(cells, language).filter(({ row }) => row.some((cell) => cell.length > 0));
  const [first] = filled;
  if (!first) return [];
  const columns = Math.max(...filled.map(({ row }) => row.length));
  const [caption] = outermost(element, ({ name }) => name === "caption");
  const table: FoundTable = {
    rows: filled.map(({ row }) => [...row, ...emptyCells(columns - row.length)]),
    hasHeader: first.isHeader,
    hasMergedCells: cells
      .flat()
      .some((cell) => spanOf(cell, "colspan") * spanOf(cell, "rowspan") > 1),
    ...(caption && lineOf(caption) !== "" && { caption: readInline(caption.children, language) }),
  };
  return [{ kind: "table", table }];
}

function isCell(node: unknown): node is TreeElement {
  return (
    typeof node === "object" && node !== null && "name" in node && /^t[hd]$/.test(String(node.name))
  );
}

function emptyCells(length: number): Cells {
  return Array.from({ length }, () => []);
}

function spanOf(cell: TreeElement, name: string): number {
  const span = Number.parseInt(attribute(cell, name), 10);
  return span > 1 ? Math.min(span, mostColumns) : 1;
}

/** A cell over several rows or columns stands in each of them. */
function fillGrid(
  rows: readonly (readonly TreeElement[])[],
  language: string,
): readonly { readonly row: Cells; readonly isHeader: boolean }[] {
  /** What reaches down from rows above, by column. */
  const above = new Map<number, { readonly content: readonly Inline[]; left: number }>();
  return rows.map((cells) => {
    const row: Cells = [];
    const takeAbove = () => {
      for (let found = above.get(row.length); found; found = above.get(row.length)) {
        found.left -= 1;
        if (found.left === 0) above.delete(row.length);
        row.push(found.content);
      }
    };
    for (const cell of cells) {
      takeAbove();
      const content = lineOf(cell) === "" ? [] : readInline(cell.children, language).map(onOneLine);
      for (let span = spanOf(cell, "colspan"); span > 0 && row.length < mostColumns; span -= 1) {
        const left = spanOf(cell, "rowspan") - 1;
        if (left > 0) above.set(row.length, { content, left });
        row.push(content);
      }
    }
    takeAbove();
    return { row, isHeader: cells.length > 0 && cells.every(({ name }) => name === "th") };
  });
}

function onOneLine(one: Inline): Inline {
  if (one.kind === "break") return { kind: "text", text: " " };
  return "children" in one ? { ...one, children: one.children.map(onOneLine) } : one;
}
