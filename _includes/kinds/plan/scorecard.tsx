import type { Area, Plan } from "../../../src/kinds/plan/schema.ts";
import { Inline } from "../../components/inline/inline.tsx";
import { PageHeader } from "../../components/page-header/page-header.tsx";
import { ThingLink } from "../../components/thing-link/thing-link.tsx";
import { usePage } from "../../page-context.tsx";
import { FinancialGoals } from "./financial-goals/financial-goals.tsx";
import { PlanMenu } from "./plan-menu/plan-menu.tsx";
import { TargetRow } from "./target-row/target-row.tsx";

/** Every effect target of a plan, by division and area, and the financial goals. */
export function ScorecardLayout({ plan }: { readonly plan: Plan }) {
  const { t } = usePage().translator;
  return (
    <div class="wrapper page stack">
      <PageHeader kind={<ThingLink to={{ kind: "plan", id: plan.id }} />}>
        <p class="preamble">{t("ui.plan.scorecardAbout")}</p>
        <PlanMenu plan={plan} />
      </PageHeader>
      {plan.divisions.map(({ id, name }) => (
        <section key={id} class="scorecard" aria-labelledby={id}>
          <h2 id={id}>
            <Inline text={name} />
          </h2>
          {plan.areas
            .filter(({ division }) => division === id)
            .map((area) => (
              <AreaOnScorecard key={area.id} plan={plan} area={area} />
            ))}
        </section>
      ))}
      <FinancialGoals plan={plan} level={2} />
      <p class="more">
        <a href="/data/targets.csv" download>
          {t("ui.plan.download")}
        </a>
      </p>
    </div>
  );
}

interface AreaOnScorecardProps {
  readonly plan: Plan;
  readonly area: Area;
}

function AreaOnScorecard({ plan, area }: AreaOnScorecardProps) {
  return (
    <div class="scorecard__area">
      <h3>
        <ThingLink to={{ kind: "area", id: `${plan.id}/${area.id}` }} />
      </h3>
      {area.targets.map((target) => (
        <TargetRow key={target.id} plan={plan} area={area} target={target} level={4} />
      ))}
    </div>
  );
}
