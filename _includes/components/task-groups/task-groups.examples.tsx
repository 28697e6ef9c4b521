import { TaskGroups } from "./task-groups.tsx";

export const examples = {
  "a group with a task and what belongs to it": () => <TaskGroups level={2} />,
};
