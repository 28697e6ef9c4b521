import type { EffectTarget } from "../../../../src/kinds/plan/effect-target.ts";
import { usePage } from "../../../page-context.tsx";
import { describeAmount } from "./describe-target.ts";

/** Where things stood when the target was set, and in which year; says so where that is not known. */
export function BaselineWords({ baseline }: Pick<EffectTarget, "baseline">) {
  const { translator } = usePage();
  const { t, format } = translator;
  if (!baseline) return <>{t("ui.plan.baselineMissing")}</>;
  const { value, unit, year } = baseline;
  return (
    <>
      {t("ui.plan.withYear", {
        amount: describeAmount(value, unit, translator),
        year: year === null ? t("ui.plan.yearMissing") : format.yearMonth(year),
      })}
    </>
  );
}
