import type { EffectTarget } from "../../../../src/kinds/plan/effect-target.ts";
import type { Area, Plan } from "../../../../src/kinds/plan/schema.ts";

type Compared = Pick<Plan, "areas">;

/** What a plan has changed since the one before it. The same id means the same thing. */
export interface PlanChanges {
  readonly newAreas: readonly Area[];
  readonly goneAreas: readonly Area[];
  readonly newTargets: readonly EffectTarget[];
  readonly goneTargets: readonly EffectTarget[];
  readonly changedTargets: readonly {
    readonly before: EffectTarget;
    readonly after: EffectTarget;
  }[];
}

/** Compares the areas and the targets of two plans by their ids; wordings do not count. */
export function comparePlans(before: Compared, after: Compared): PlanChanges {
  const [old, now] = [targetsOf(before), targetsOf(after)];
  return {
    newAreas: without(after.areas, before.areas),
    goneAreas: without(before.areas, after.areas),
    newTargets: without(now, old),
    goneTargets: without(old, now),
    changedTargets: now.flatMap((target) => {
      const earlier = old.find(({ id }) => id === target.id);
      return earlier && !isSameMeasure(earlier, target) ? [{ before: earlier, after: target }] : [];
    }),
  };
}

function targetsOf({ areas }: Compared): readonly EffectTarget[] {
  return areas.flatMap(({ targets }) => targets);
}

function without<Thing extends { readonly id: string }>(
  things: readonly Thing[],
  others: readonly Thing[],
): readonly Thing[] {
  return things.filter(({ id }) => !others.some((other) => other.id === id));
}

const measures = ["comparator", "value", "unit", "period", "reference", "atLeast"] as const;

function isSameMeasure(before: EffectTarget, after: EffectTarget): boolean {
  return measures.every((field) => before[field] === after[field]);
}
