import type { EffectTarget } from "../../../../src/kinds/plan/effect-target.ts";
import type { Area, Plan } from "../../../../src/kinds/plan/schema.ts";

/** What kind of fact of a plan is printed on a page. */
export type FactKind =
  | "strategicGoal"
  | "subGoals"
  | "targets"
  | "actions"
  | "vision"
  | "mission"
  | "strategies"
  | "financialGoals"
  | "staff"
  | "facts"
  | "chart"
  | "budget";

/** A page of the site that shows facts from a printed page: its route, and which facts. */
export interface PageFact {
  readonly key: string;
  readonly kinds: readonly FactKind[];
  /** The targets among them, each of which has a place of its own on that page: its id. */
  readonly targets: readonly EffectTarget[];
}

interface Printed {
  readonly page?: string | undefined;
}

/** Where the facts of a plan that are printed on a page of its document are shown as data. */
export function factsOfPage(plan: Plan, printed: string): readonly PageFact[] {
  const isHere = (fact: Printed | undefined) => fact?.page === printed;
  const key = `plan:${plan.id}`;
  const onScorecard = plan.areas.some((area) => targetsIn(area, "scorecard", isHere).length > 0);
  return [
    ...plan.areas.map((area) => ({
      key: `area:${plan.id}/${area.id}`,
      kinds: kindsOfArea(area, isHere),
      targets: targetsIn(area, "chapter", isHere),
    })),
    ...Object.entries({
      [`${key}/scorecard`]: { targets: onScorecard },
      [`${key}/chart`]: { chart: isHere(plan.chart) },
      [`${key}/budget`]: { budget: plan.budgetTables.some(isHere) },
      [key]: {
        vision: isHere(plan.vision),
        mission: isHere(plan.mission),
        strategies: plan.strategies.some(isHere),
        financialGoals: plan.financialGoals.some(isHere),
        staff: isHere(plan.staff),
        facts: plan.facts.some(isHere),
      },
    }).map(([page, found]) => ({ key: page, kinds: chosen(found), targets: [] })),
  ].filter(({ kinds }) => kinds.length > 0);
}

function kindsOfArea(
  area: Area,
  isHere: (fact: Printed | undefined) => boolean,
): readonly FactKind[] {
  const { strategicGoal, subGoals, actionGroups } = area;
  return chosen({
    strategicGoal: isHere(strategicGoal),
    subGoals: subGoals.some(isHere),
    targets: targetsIn(area, "chapter", isHere).length > 0,
    actions: actionGroups.some(isHere),
  });
}

function targetsIn(
  { targets }: Area,
  place: "scorecard" | "chapter",
  isHere: (fact: Printed) => boolean,
): readonly EffectTarget[] {
  return targets.filter(({ wordings }) =>
    wordings.some((wording) => wording.place === place && isHere(wording)),
  );
}

function chosen(found: Readonly<Partial<Record<FactKind, boolean>>>): readonly FactKind[] {
  return (Object.keys(found) as FactKind[]).filter((kind) => found[kind]);
}
