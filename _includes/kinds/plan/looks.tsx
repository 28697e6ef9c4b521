import type { plan } from "../../../src/kinds/plan/kind.ts";
import { defineLooks } from "../kind-looks.ts";
import { AreaLayout } from "./area.tsx";
import { BudgetLayout } from "./budget.tsx";
import { OrganisationChartLayout } from "./organisation-chart.tsx";
import { PlanLayout } from "./plan.tsx";
import { PlansLayout } from "./plans.tsx";
import { PriorityAreas } from "./priority-areas.tsx";
import { ScorecardLayout } from "./scorecard.tsx";

export const looks = defineLooks<typeof plan>({
  layouts: {
    plans: () => <PlansLayout />,
    plan: (plan) => <PlanLayout plan={plan} />,
    scorecard: (plan) => <ScorecardLayout plan={plan} />,
    area: (subject) => <AreaLayout {...subject} />,
    chart: (plan) => <OrganisationChartLayout plan={plan} />,
    budget: (plan) => <BudgetLayout plan={plan} />,
  },
  slots: {
    "priority.planned": { look: (priority) => <PriorityAreas priority={priority} /> },
  },
});
