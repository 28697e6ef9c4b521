import { amountOf, type BudgetTable } from "../../../../src/kinds/plan/budget-table.ts";
import type { LocalizedText } from "../../../../src/model/shared-schemas.ts";
import type { Bar, BarGroup } from "../charts/lay-out-bars.ts";

interface Writer {
  readonly plain: (text: LocalizedText) => string;
  /** "Labour market: 12 million" */
  readonly write: (label: string, amount: number) => string;
}

/** There is a pattern for each of so many columns. */
const patterns = [0, 1, 2] as const;

/**
 * The bars of a budget, a group for each row with an amount: the rows that belong to areas, or, where
 * none does, all that are no sums. A table of one column needs no headings.
 */
export function budgetBars(
  { columns, rows }: Pick<BudgetTable, "columns" | "rows">,
  { plain, write }: Writer,
): readonly BarGroup[] {
  const parts = rows.filter(({ sumOf }) => sumOf === undefined);
  const ofAreas = parts.filter(({ area }) => area !== undefined);
  return (ofAreas.length > 0 ? ofAreas : parts).flatMap(({ label, cells }): BarGroup[] => {
    const bars = patterns.flatMap((pattern): Bar[] => {
      const column = columns[pattern];
      const value = amountOf(cells[pattern]);
      if (!column || value === null) return [];
      const name = columns.length > 1 ? column.label : label;
      return [{ text: write(plain(name), value), value, pattern }];
    });
    if (bars.length === 0) return [];
    return [columns.length > 1 ? { heading: plain(label), bars } : { bars }];
  });
}
