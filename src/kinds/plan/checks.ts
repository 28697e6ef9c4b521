import { type FaultCode, type FaultValues, fieldName, type Report } from "../../model/fault.ts";
import type { SourceFile } from "../../model/source-file.ts";
import { checkBudgetTable } from "./budget-table.ts";
import { checkChart } from "./organisation-chart.ts";
import type { PlanFields } from "./schema.ts";

type Say = (path: readonly PropertyKey[], code: FaultCode, values: FaultValues) => void;

/** What a schema cannot see of a plan: ids that stand twice, areas of no division, the chart, the sums. */
export function checkPlan(plan: PlanFields, source: SourceFile, report: Report): void {
  const say: Say = (path, code, values) =>
    report({
      severity: "error",
      file: source.path,
      ...source.locate(path),
      field: fieldName(path),
      code,
      values,
    });
  checkAreas(plan, say);
  checkIds(plan, say);
  if (plan.chart)
    checkChart(plan.chart.units, (path, code, values) =>
      say(["chart", "units", ...path], code, values),
    );
  plan.budgetTables.forEach((table, index) => {
    checkBudgetTable(table, (path, code, values) =>
      say(["budgetTables", index, ...path], code, values),
    );
  });
}

function checkAreas({ areas, divisions, missing, budgetTables }: PlanFields, say: Say): void {
  const isArea = (id: string) => areas.some((area) => area.id === id);
  areas.forEach(({ division }, index) => {
    if (!divisions.some(({ id }) => id === division))
      say(["areas", index, "division"], "unknown-division", { id: division });
  });
  missing.forEach(({ area }, index) => {
    if (area !== undefined && !isArea(area))
      say(["missing", index, "area"], "unknown-area", { id: area });
  });
  budgetTables.forEach(({ rows }, table) => {
    rows.forEach(({ area }, row) => {
      if (area !== undefined && !isArea(area))
        say(["budgetTables", table, "rows", row, "area"], "unknown-area", { id: area });
    });
  });
}

/** Whatever can be pointed to needs an id of its own, since later plans are compared by it. */
function checkIds(plan: PlanFields, say: Say): void {
  for (const [path, things] of listsOf(plan)) {
    const seen = new Set<string>();
    things.forEach(({ id }, index) => {
      if (seen.has(id)) say([...path, index, "id"], "duplicate-id", { id });
      seen.add(id);
    });
  }
}

type IdList = readonly [path: readonly PropertyKey[], things: readonly { readonly id: string }[]];

function listsOf({ areas, budgetTables, staff, ...plan }: PlanFields): readonly IdList[] {
  const { divisions, financialGoals, strategies, facts, missing } = plan;
  return [
    [["divisions"], divisions],
    [["areas"], areas],
    ...areas.flatMap(({ targets, subGoals, actionGroups }, index) =>
      (
        [
          ["targets", targets],
          ["subGoals", subGoals],
          ["actionGroups", actionGroups],
        ] as const
      ).map(([name, things]) => [["areas", index, name], things] as const),
    ),
    [["financialGoals"], financialGoals],
    [["strategies"], strategies],
    [["facts"], facts],
    [["missing"], missing],
    [["staff", "rows"], staff?.rows ?? []],
    [["budgetTables"], budgetTables],
    ...budgetTables.flatMap(({ columns, rows }, index): IdList[] => [
      [["budgetTables", index, "columns"], columns],
      [["budgetTables", index, "rows"], rows],
    ]),
  ];
}
