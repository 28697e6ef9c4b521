import { examplePriorities } from "../../../examples-context.tsx";
import { PriorityTiles } from "./priority-tile.tsx";

export const examples = {
  "side by side": () => <PriorityTiles priorities={examplePriorities()} level={2} />,
};
