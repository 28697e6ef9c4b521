import { exampleReferences } from "../../examples-context.tsx";
import { ThingLink } from "./thing-link.tsx";

export const examples = {
  "with the thing's title": () => <ThingLink to={exampleReferences.contact} />,
  "with a text of its own": () => (
    <ThingLink to={exampleReferences.programme}>The programme</ThingLink>
  ),
};
