import { examplePlan } from "../../../examples-context.tsx";
import { AreaLinks } from "./area-links.tsx";

export const examples = {
  "one division": () => <AreaLinks plan={examplePlan({})} level={2} />,
};
