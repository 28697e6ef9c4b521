import type { BudgetTable } from "../../model/budget-table.ts";
import type { Plan } from "../../model/plan.ts";
import type { planFields } from "../../routes/open-data-fields.ts";
import { addressesOf, type DataSource, organisationOf } from "./data-source.ts";
import { type Json, toPlainData } from "./plain-data.ts";

type PlanItem = Readonly<Record<keyof typeof planFields, Json>>;

/** The plans in full, in the order of their ids. Page numbers are those printed in the document. */
export function planItems(source: DataSource): readonly PlanItem[] {
  return [...source.site.plans.values()].map((plan) => ({
    id: plan.id,
    title: toPlainData(plan.title),
    organisation: organisationOf(plan.organisation, source),
    document: toPlainData(plan.document),
    predecessor: toPlainData(plan.predecessor),
    successors: toPlainData(plan.successors),
    period: toPlainData(plan.period),
    introduction: toPlainData(plan.introduction),
    vision: toPlainData(plan.vision),
    mission: toPlainData(plan.mission),
    divisions: toPlainData(plan.divisions),
    areas: areasOf(plan, source),
    strategies: toPlainData(plan.strategies),
    financialGoals: toPlainData(plan.financialGoals),
    chart: toPlainData(plan.chart),
    staff: toPlainData(plan.staff),
    facts: toPlainData(plan.facts),
    budgetTables: plan.budgetTables.map(budgetTableOf),
    missing: toPlainData(plan.missing),
    url: addressesOf(`plan:${plan.id}`, source),
  }));
}

function areasOf({ id, areas }: Plan, source: DataSource): Json {
  return areas.map((area) =>
    toPlainData({ ...area, url: addressesOf(`area:${id}/${area.id}`, source) }),
  );
}

/** Every cell says which column it is of, its amount or null, and why there is none. */
function budgetTableOf(table: BudgetTable): Json {
  const rows = table.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell, index) => ({
      column: table.columns[index]?.id,
      ...(typeof cell === "number" ? { value: cell } : cell),
    })),
  }));
  return toPlainData({ ...table, rows });
}
