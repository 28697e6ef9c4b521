import type { Translator } from "../../../../src/i18n/translator.ts";
import type { EffectTarget, FinancialGoal } from "../../../../src/kinds/plan/effect-target.ts";

type Unit = EffectTarget["unit"];
type Speaker = Pick<Translator, "t" | "format">;

/** What of a target its wording in short is made of. */
export type Measure = Pick<FinancialGoal, "comparator" | "value" | "unit" | "period"> &
  Partial<Pick<EffectTarget, "reference" | "atLeast" | "baseline">> &
  Pick<FinancialGoal, "deadline">;

/** Units whose number says all that can be said. */
const bareUnits = ["count", "none"] as const;

/** "0,5 %", "5 personer": a number with what it counts. */
export function describeAmount(value: number, unit: Unit, { t, format }: Speaker): string {
  if (unit === "percent") return format.percent(value);
  const number = format.number(value);
  if (isBare(unit)) return number;
  return t(`ui.plan.unit.${unit}`, { count: value, number });
}

function isBare(unit: Unit): unit is (typeof bareUnits)[number] {
  return bareUnits.some((bare) => bare === unit);
}

/** "minst 0,5 % per år", "lägre än året före (2011: 11)": a target in words, from its parts. */
export function describeTarget(target: Measure, speaker: Speaker): string {
  const { deadline } = target;
  const phrase = phraseOf(target, speaker);
  if (deadline === undefined) return phrase;
  const isDay = deadline.split("-").length === 3;
  const written = speaker.format.yearMonth(deadline);
  return speaker.t(isDay ? "ui.plan.beforeDay" : "ui.plan.before", { phrase, deadline: written });
}

function phraseOf(target: Measure, speaker: Speaker): string {
  const { comparator, value, unit, period, reference } = target;
  if (value === null || reference === "zero") return compareWithReference(target, speaker);
  const { t } = speaker;
  const number = describeAmount(value, unit, speaker);
  const amount = period === undefined ? number : t(`ui.plan.per.${period}`, { amount: number });
  if (reference === undefined) return compareWithAmount(target, amount, speaker);
  if (comparator === "towards") {
    const phrase = compareWithReference(target, speaker);
    return t("ui.plan.referenceLevel", { phrase, amount });
  }
  const other = t(`ui.plan.reference.${reference}`);
  const compared = compareWithAmount(target, amount, speaker);
  return comparator === "increase-by" || comparator === "decrease-by"
    ? t("ui.plan.change", { change: compared, reference: other })
    : t("ui.plan.margin", { amount: compared, reference: other });
}

function compareWithAmount(
  { comparator, atLeast = false }: Measure,
  amount: string,
  { t }: Speaker,
): string {
  const isChange = comparator === "increase-by" || comparator === "decrease-by";
  const least = isChange && atLeast ? t("ui.plan.least", { amount }) : amount;
  return t(`ui.plan.comparator.${comparator}`, { amount: least });
}

/** A target without a number of its own. The value of the year before is known where it is the baseline. */
function compareWithReference(target: Measure, { t, format }: Speaker): string {
  const { comparator, reference, baseline } = target;
  const phrase = t(`ui.plan.compared.${comparator}`, {
    reference: reference === undefined ? "" : t(`ui.plan.reference.${reference}`),
  });
  if (reference !== "previous-year" || !baseline?.year) return phrase;
  const year = format.yearMonth(baseline.year);
  return t("ui.plan.referenceInYear", { phrase, year, amount: format.number(baseline.value) });
}
