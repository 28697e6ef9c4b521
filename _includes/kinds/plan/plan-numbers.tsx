import type { Plan } from "../../../src/kinds/plan/schema.ts";
import { Facts } from "../../components/facts/facts.tsx";
import { usePage } from "../../page-context.tsx";

/** How many areas, goals and targets a plan has. */
export function PlanNumbers({ plan }: { readonly plan: Plan }) {
  const { t, format } = usePage().translator;
  const { areas, financialGoals, strategies } = plan;
  const counts = [
    ["areas", areas.length],
    ["subGoals", areas.flatMap(({ subGoals }) => subGoals).length],
    ["targets", areas.flatMap(({ targets }) => targets).length],
    ["financialGoals", financialGoals.length],
    ["strategies", strategies.length],
  ] as const;
  return (
    <section class="plan-numbers" aria-labelledby="numbers">
      <h2 id="numbers">{t("ui.plan.atAGlance")}</h2>
      <Facts
        facts={counts.map(
          ([name, count]) =>
            count > 0 && { term: t(`ui.plan.${name}`), value: format.number(count) },
        )}
      />
    </section>
  );
}
