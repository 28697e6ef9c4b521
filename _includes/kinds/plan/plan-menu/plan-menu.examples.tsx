import { examplePlan, OnPage } from "../../../examples-context.tsx";
import { PlanMenu } from "./plan-menu.tsx";

export const examples = {
  "on the scorecard": () => (
    <OnPage at="plan:example-plan/scorecard">
      <PlanMenu plan={examplePlan({})} />
    </OnPage>
  ),
};
