import type { Site } from "../../model/site.ts";
import { addressesOf, organisationOf } from "../../outputs/open-data/data-source.ts";
import { type Json, toPlainData } from "../../outputs/open-data/plain-data.ts";
import type { DataSource, OpenDataFields, OpenDataSet } from "../../routes/open-data-set.ts";
import type { BudgetTable } from "./budget-table.ts";
import type { Plan } from "./schema.ts";

const planFields = {
  id: "id",
  title: "texts",
  organisation: "object",
  document: "id",
  predecessor: "id",
  successors: "list",
  period: "object",
  introduction: "texts",
  vision: "object",
  mission: "object",
  divisions: "list",
  areas: "list",
  strategies: "list",
  financialGoals: "list",
  chart: "object",
  staff: "object",
  facts: "list",
  budgetTables: "list",
  missing: "list",
  url: "addresses",
} as const satisfies OpenDataFields;

type PlanItem = Readonly<Record<keyof typeof planFields, Json>>;

/** The plans in full, in the order of their ids. Page numbers are those printed in the document. */
function planItems(source: DataSource): readonly PlanItem[] {
  return [...source.site.things.plan.values()].map((plan) => ({
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

/** The plans of the site as open data. */
export const planData: OpenDataSet = {
  id: "plans",
  fields: planFields,
  items: planItems,
  days: daysOfPlans,
};

/** The days on which the documents of the plans were adopted. */
export function daysOfPlans({ things }: Site): readonly (string | undefined)[] {
  return [...things.plan.values()].map(
    ({ document }) => document && things.document.get(document.id)?.adopted,
  );
}
