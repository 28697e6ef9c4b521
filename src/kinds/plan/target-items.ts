import type { LocalizedText } from "../../model/shared-schemas.ts";
import { addressesOf } from "../../outputs/open-data/data-source.ts";
import { type Json, plainTexts, toPlainData } from "../../outputs/open-data/plain-data.ts";
import type { DataSource } from "../../routes/open-data-set.ts";
import { thingAnchor } from "../../routes/thing-anchor.ts";
import type { EffectTarget, FinancialGoal } from "./effect-target.ts";
import type { Area, Plan } from "./schema.ts";

/** Words of a plan, with the place and the printed page on which they stand. */
export interface Wording {
  readonly place: "scorecard" | "chapter" | "goal";
  readonly page: string | null;
  readonly text: LocalizedText;
}

/** An effect target or a financial goal, with the fields of the open data. */
export interface TargetItem {
  readonly kind: "effect-target" | "financial-goal";
  readonly plan: string;
  readonly planTitle: LocalizedText;
  readonly planPeriod: Plan["period"];
  /** Null for a financial goal. */
  readonly area: { readonly id: string; readonly name: LocalizedText } | null;
  readonly id: string;
  readonly metric: LocalizedText;
  readonly comparator: EffectTarget["comparator"];
  readonly atLeast: boolean;
  readonly value: number | null;
  readonly unit: EffectTarget["unit"];
  readonly reference: string | null;
  readonly period: string | null;
  readonly deadline: string | null;
  readonly baseline: Baseline | null;
  readonly wordings: readonly Wording[];
  readonly followUps: Json;
  readonly contacts: Json;
  readonly note: LocalizedText | null;
  readonly missing: readonly LocalizedText[];
  readonly url: LocalizedText;
}

interface Baseline {
  readonly value: number;
  readonly unit: EffectTarget["unit"];
  readonly year: string | null;
  readonly source: LocalizedText;
  readonly referenceValue: number | null;
}

/** Every effect target and financial goal, plan by plan, in the order in which the plan has them. */
export function targetItems(source: DataSource): readonly TargetItem[] {
  return [...source.site.things.plan.values()].flatMap((plan) => [
    ...plan.areas.flatMap((area) =>
      area.targets.map((target) => targetItem(target, { plan, area }, source)),
    ),
    ...plan.financialGoals.map((goal) => goalItem(goal, plan, source)),
  ]);
}

function targetItem(
  target: EffectTarget,
  { plan, area }: { readonly plan: Plan; readonly area: Area },
  source: DataSource,
): TargetItem {
  return {
    kind: "effect-target",
    ...factsOfPlan(plan),
    area: { id: area.id, name: plainTexts(area.name) },
    ...measureOf(target),
    atLeast: target.atLeast,
    reference: target.reference ?? null,
    deadline: null,
    baseline: baselineOf(target),
    wordings: target.wordings.map(wordingOf),
    followUps: toPlainData(target.followUps),
    contacts: toPlainData(target.contacts),
    note: target.note ? plainTexts(target.note) : null,
    missing: target.missing.map(plainTexts),
    url: addressesOf(`area:${plan.id}/${area.id}`, source, thingAnchor(target.id)),
  };
}

/** A financial goal has no area, no baseline and one wording, in a place of its own. */
function goalItem(goal: FinancialGoal, plan: Plan, source: DataSource): TargetItem {
  return {
    kind: "financial-goal",
    ...factsOfPlan(plan),
    area: null,
    ...measureOf(goal),
    atLeast: false,
    reference: null,
    deadline: goal.deadline ?? null,
    baseline: null,
    wordings: [wordingOf({ place: "goal", page: goal.page, text: goal.text })],
    followUps: [],
    contacts: [],
    note: null,
    missing: [],
    url: addressesOf(`plan:${plan.id}`, source, `goal-${goal.id}`),
  };
}

function factsOfPlan({ id, title, period }: Plan) {
  return { plan: id, planTitle: plainTexts(title), planPeriod: period };
}

function measureOf({ id, metric, comparator, value, unit, period }: EffectTarget | FinancialGoal) {
  return { id, metric: plainTexts(metric), comparator, value, unit, period: period ?? null };
}

function baselineOf({ baseline }: EffectTarget): Baseline | null {
  if (!baseline) return null;
  const { source, referenceValue = null, ...rest } = baseline;
  return { ...rest, source: plainTexts(source), referenceValue };
}

function wordingOf(wording: {
  readonly place: Wording["place"];
  readonly page?: string | undefined;
  readonly text: LocalizedText;
}): Wording {
  return { place: wording.place, page: wording.page ?? null, text: plainTexts(wording.text) };
}
