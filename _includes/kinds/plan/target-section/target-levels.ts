import type { EffectTarget } from "../../../../src/kinds/plan/effect-target.ts";

/** A level that a target is about: what was, what others have, what is to be reached. */
export interface Level {
  readonly kind: "baseline" | "reference" | "target";
  readonly value: number;
}

/** Comparators whose value stands on the same scale as the baseline; the others name a change. */
const onScale = [
  "at-least",
  "at-most",
  "more-than",
  "less-than",
  "equals",
  "towards",
  "all",
] as const;

/**
 * The known levels of a target in one unit, for comparing them by eye. A value that is a change, or
 * a margin above something else, is no level.
 */
export function levelsOf(target: EffectTarget): readonly Level[] {
  const { baseline } = target;
  const goal = goalLevel(target);
  if (!baseline) return goal === undefined ? [] : [{ kind: "target", value: goal }];
  const { referenceValue: reference } = baseline;
  const hasOwnReference = reference !== undefined && reference !== goal;
  return [
    { kind: "baseline", value: baseline.value },
    ...(hasOwnReference ? [{ kind: "reference" as const, value: reference }] : []),
    ...(goal === undefined ? [] : [{ kind: "target" as const, value: goal }]),
  ];
}

/** The level that a target names in the unit of its baseline. */
export function goalLevel({
  comparator,
  value,
  unit,
  reference,
  baseline,
}: EffectTarget): number | undefined {
  if (value === null || (baseline && baseline.unit !== unit)) return undefined;
  if (!onScale.some((known) => known === comparator)) return undefined;
  const isMargin = reference !== undefined && reference !== "zero" && comparator !== "towards";
  return isMargin ? undefined : value;
}
