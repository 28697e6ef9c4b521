import { PageFacts } from "./page-facts.tsx";

const plans = [{ kind: "plan", id: "example-plan" } as const];

export const examples = {
  "of a page of a plan": () => <PageFacts document={{ plans }} page={{ printed: "9" }} level={2} />,
};
