import { z } from "zod";
import { chainText, findCircles } from "../../markdown/find-circles.ts";
import type { FaultCode, FaultValues } from "../../model/fault.ts";
import { identifier, type SharedSchemas } from "../../model/shared-schemas.ts";

/** The unit of amounts: how many kronor one is. */
const moneyUnits = ["unit", "thousand", "million", "billion"] as const;

/** A table of amounts. A cell may be empty with a reason; a row or column of sums is checked. */
export function budgetTableSchema({ inlineText, printedPage }: SharedSchemas) {
  const cell = z.union([z.number(), z.strictObject({ value: z.null(), reason: inlineText })]);
  return z.strictObject({
    id: identifier,
    title: inlineText,
    unit: z.enum(moneyUnits),
    page: printedPage.optional(),
    /** Marks an invented table, for showing how one looks. */
    example: z.boolean().default(false),
    columns: z
      .array(z.strictObject({ id: identifier, label: inlineText }).meta({ shape: "budgetColumn" }))
      .min(1),
    rows: z
      .array(
        z
          .strictObject({
            id: identifier,
            label: inlineText,
            /** The area of the plan that the row belongs to. */
            area: identifier.meta({ ownPart: "areas" }).optional(),
            /** One for each column. */
            cells: z.array(cell).min(1),
            /** The ids of the rows that this row adds up. */
            sumOf: z
              .array(identifier.meta({ ownPart: "budgetTables.*.rows" }))
              .min(1)
              .optional(),
          })
          .meta({ shape: "budgetRow" }),
      )
      .min(1),
    note: inlineText.optional(),
  });
}

export type BudgetTable = z.output<ReturnType<typeof budgetTableSchema>>;
export type BudgetRow = BudgetTable["rows"][number];
export type BudgetCell = BudgetRow["cells"][number];

/** The amount in a cell, or null where it is not known. */
export function amountOf(cell: BudgetCell | undefined): number | null {
  return typeof cell === "number" ? cell : null;
}

/**
 * Checks that each row has a cell for each column, that no row is a part of itself, and that sums add
 * up as they are printed: to the last decimal that any figure of the column has.
 */
export function checkBudgetTable(
  { columns, rows }: BudgetTable,
  say: (path: readonly PropertyKey[], code: FaultCode, values: FaultValues) => void,
): void {
  // Of two with the same id, the first keeps it.
  const byId = new Map(rows.toReversed().map((row) => [row.id, row]));
  const circles = findCircles(sumEdges(rows, byId));
  for (const { edge, chain } of circles)
    say(["rows", edge.row, "sumOf", edge.index], "leads-back-to-itself", {
      chain: chainText(chain),
    });
  rows.forEach((row, rowIndex) => {
    if (row.cells.length !== columns.length)
      say(["rows", rowIndex, "cells"], "wrong-number-of-cells", {
        found: row.cells.length,
        expected: columns.length,
      });
    row.sumOf?.forEach((id, index) => {
      if (!byId.has(id)) say(["rows", rowIndex, "sumOf", index], "unknown-row", { id });
    });
    // Nothing can be said of sums that go round.
    if (circles.length > 0) return;
    row.cells.forEach((cell, column) => {
      const sum = sumOf(row, column, byId);
      const stated = amountOf(cell);
      if (sum !== undefined && stated !== null && sum !== stated)
        say(["rows", rowIndex, "cells", column], "sum-does-not-add-up", { stated, sum });
    });
  });
}

/** What the parts of a sum add up to; undefined for a row that is no sum, or where a part is not known. */
function sumOf(
  { sumOf: parts }: BudgetRow,
  column: number,
  byId: ReadonlyMap<string, BudgetRow>,
): number | undefined {
  const amounts = parts?.map((id) => amountOf(byId.get(id)?.cells[column]));
  if (!amounts || amounts.includes(null)) return undefined;
  const sum = amounts.reduce<number>((total, amount) => total + (amount ?? 0), 0);
  const figures = [...byId.values()].flatMap(({ cells }) => amountOf(cells[column]) ?? []);
  return Number(sum.toFixed(Math.max(...figures.map(decimalsOf))));
}

/** How many decimals a figure is written with; fractions of computers are not exact beyond ten. */
function decimalsOf(figure: number): number {
  return Math.min(
    10,
    figure
      .toFixed(10)
      .replace(/\.?0+$/, "")
      .split(".")[1]?.length ?? 0,
  );
}

function sumEdges(rows: readonly BudgetRow[], byId: ReadonlyMap<string, BudgetRow>) {
  return rows.flatMap((row, index) => {
    const parts = byId.get(row.id) === row ? (row.sumOf ?? []) : [];
    return parts.map((to, part) => ({ from: row.id, to, row: index, index: part }));
  });
}
