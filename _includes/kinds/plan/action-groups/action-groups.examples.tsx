import { exampleArea } from "../../../examples-context.tsx";
import { ActionGroups } from "./action-groups.tsx";

export const examples = {
  "numbered, with details": () => (
    <ActionGroups plan={{}} groups={exampleArea({}).actionGroups} level={2} />
  ),
};
