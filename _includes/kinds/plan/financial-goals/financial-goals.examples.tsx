import { examplePlan } from "../../../examples-context.tsx";
import { FinancialGoals } from "./financial-goals.tsx";

export const examples = {
  "one with a deadline": () => <FinancialGoals plan={examplePlan({})} level={2} />,
};
