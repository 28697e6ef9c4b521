/** A cell with the header of its column. */
export interface LabelledCell {
  readonly cell: HTMLTableCellElement;
  readonly header: HTMLTableCellElement | undefined;
}

/** The rows of a table below its headers; cells that span columns or rows keep what is theirs. */
export function labelledRows(table: HTMLTableElement): readonly (readonly LabelledCell[])[] {
  const grid = layOut(table);
  const rows = [...table.rows];
  return rows.flatMap((row, index) => {
    if (isHeaderRow(row)) return [];
    const columns = grid[index] ?? [];
    return [
      [...row.cells].map((cell) => ({
        cell,
        header: headerAbove(grid, rows, index, columns.indexOf(cell)),
      })),
    ];
  });
}

/** Which cell stands at which row and column. */
function layOut({ rows }: HTMLTableElement): readonly (readonly HTMLTableCellElement[])[] {
  const grid: HTMLTableCellElement[][] = [...rows].map(() => []);
  for (const [top, row] of [...rows].entries())
    for (const cell of row.cells) {
      let left = 0;
      while (grid[top]?.[left]) left++;
      for (let down = 0; down < Math.max(cell.rowSpan, 1); down++)
        for (let right = 0; right < cell.colSpan; right++) {
          const line = grid[top + down];
          if (line) line[left + right] = cell;
        }
    }
  return grid;
}

function isHeaderRow(row: HTMLTableRowElement): boolean {
  return (
    row.parentElement?.tagName === "THEAD" ||
    (row.cells.length > 1 && [...row.cells].every(({ scope }) => scope === "col"))
  );
}

function headerAbove(
  grid: readonly (readonly HTMLTableCellElement[])[],
  rows: readonly HTMLTableRowElement[],
  row: number,
  column: number,
): HTMLTableCellElement | undefined {
  for (let above = row - 1; above >= 0; above--) {
    const header = grid[above]?.[column];
    const line = rows[above];
    if (header && line && isHeaderRow(line) && header.textContent?.trim()) return header;
  }
  return undefined;
}
