import { ProblemGroups } from "./problem-groups.tsx";

export const examples = {
  "of each kind": () => <ProblemGroups />,
};
