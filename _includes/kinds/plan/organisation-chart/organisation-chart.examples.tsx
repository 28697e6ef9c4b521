import { examplePlan } from "../../../examples-context.tsx";
import { OrganisationChart } from "./organisation-chart.tsx";

const plan = examplePlan({});

export const examples = {
  "three levels": () => <OrganisationChart plan={plan} units={plan.chart?.units ?? []} level={2} />,
};
