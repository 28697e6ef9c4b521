import { exampleContact } from "../../../examples-context.tsx";
import { PersonMentions } from "./person-mentions.tsx";

export const examples = {
  "a person who is named": () => <PersonMentions contact={exampleContact({})} level={2} />,
};
