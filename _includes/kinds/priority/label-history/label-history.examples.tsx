import { examplePriorities } from "../../../examples-context.tsx";
import { LabelHistory } from "./label-history.tsx";

export const examples = {
  "labels that change": () => <LabelHistory priorities={examplePriorities()} id="names" />,
};
