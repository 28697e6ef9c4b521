import { z } from "zod";
import type { FaultCode, FaultValues } from "./fault.ts";
import { identifier, type SharedSchemas } from "./shared-schemas.ts";

/** The unit of amounts: how many kronor one is. */
export const moneyUnits = ["unit", "thousand", "million", "billion"] as const;

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
            area: identifier.optional(),
            /** One for each column. */
            cells: z.array(cell).min(1),
            /** The ids of the rows that this row adds up. */
            sumOf: z.array(identifier).min(1).optional(),
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

/** Checks that each row has a cell for each column and that sums add up, to a tenth of the unit. */
export function checkBudgetTable(
  { columns, rows }: BudgetTable,
  say: (path: readonly PropertyKey[], code: FaultCode, values: FaultValues) => void,
): void {
  // Of two with the same id, the first keeps it.
  const byId = new Map(rows.toReversed().map((row) => [row.id, row]));
  rows.forEach((row, rowIndex) => {
    if (row.cells.length !== columns.length)
      say(["rows", rowIndex, "cells"], "wrong-number-of-cells", {
        found: row.cells.length,
        expected: columns.length,
      });
    row.sumOf?.forEach((id, index) => {
      if (!byId.has(id)) say(["rows", rowIndex, "sumOf", index], "unknown-row", { id });
    });
    row.cells.forEach((cell, column) => {
      const sum = sumOf(row, column, byId);
      const stated = amountOf(cell);
      if (sum !== undefined && stated !== null && Math.abs(sum - stated) > 0.05)
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
  return Math.round(amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0) * 10) / 10;
}
