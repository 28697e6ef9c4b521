import { exampleReferences } from "../../examples-context.tsx";
import { PeopleOf } from "./people-of.tsx";

export const examples = {
  "the people of an organisation": () => <PeopleOf organisation={exampleReferences.organisation} />,
};
