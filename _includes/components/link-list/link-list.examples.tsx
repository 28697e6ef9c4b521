import { exampleReferences } from "../../examples-context.tsx";
import { ThingLink } from "../thing-link/thing-link.tsx";
import { LinkList } from "./link-list.tsx";

export const examples = {
  "two links": () => (
    <LinkList heading="See also" level={2}>
      {[
        <ThingLink key="contact" to={exampleReferences.contact} />,
        <ThingLink key="programme" to={exampleReferences.programme} />,
      ]}
    </LinkList>
  ),
};
