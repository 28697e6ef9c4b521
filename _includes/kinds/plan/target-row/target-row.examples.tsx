import { exampleArea, examplePlan, exampleTarget } from "../../../examples-context.tsx";
import { TargetRow } from "./target-row.tsx";

export const examples = {
  "with both wordings": () => (
    <TargetRow plan={examplePlan({})} area={exampleArea({})} target={exampleTarget({})} level={3} />
  ),
};
