import { exampleArea, examplePlan, exampleTarget } from "../../../examples-context.tsx";
import { PlanChanges } from "./plan-changes.tsx";

export const examples = {
  "another value": () => (
    <PlanChanges
      before={examplePlan({})}
      after={examplePlan({ areas: [exampleArea({ targets: [exampleTarget({ value: 36 })] })] })}
      level={2}
    />
  ),
};
