import { examplePriorities } from "../../examples-context.tsx";
import { slot } from "../slotted/slotted.tsx";
import { PriorityLine } from "./priority-line.tsx";

const [priority] = examplePriorities();

export const examples = {
  "with the label of today": () =>
    priority && <PriorityLine priority={priority} day="2031-01-01" />,
  "with an older label": () => priority && <PriorityLine priority={priority} day="2029-01-01" />,
  "within a text": () =>
    priority && <PriorityLine priority={priority} day="2031-01-01" text={`Part of: ${slot}`} />,
};
