import type { plan } from "../../../src/kinds/plan/kind.ts";
import { AreaLayout } from "../../layouts/area.tsx";
import { BudgetLayout } from "../../layouts/budget.tsx";
import { OrganisationChartLayout } from "../../layouts/organisation-chart.tsx";
import { PlanLayout } from "../../layouts/plan.tsx";
import { PlansLayout } from "../../layouts/plans.tsx";
import { ScorecardLayout } from "../../layouts/scorecard.tsx";
import { defineLooks } from "../kind-looks.ts";

export const looks = defineLooks<typeof plan>({
  layouts: {
    plans: () => <PlansLayout />,
    plan: (plan) => <PlanLayout plan={plan} />,
    scorecard: (plan) => <ScorecardLayout plan={plan} />,
    area: (subject) => <AreaLayout {...subject} />,
    chart: (plan) => <OrganisationChartLayout plan={plan} />,
    budget: (plan) => <BudgetLayout plan={plan} />,
  },
});
