import { exampleContact } from "../../examples-context.tsx";
import { PersonList, PersonRow } from "./person-row.tsx";

const contact = exampleContact({});

export const examples = {
  "with organisation and telephone": () => <PersonRow contact={contact} />,
  "without a role": () => <PersonRow contact={exampleContact({ roles: [], phones: [] })} />,
  "in a list": () => <PersonList people={[{ contact }]} withOrganisation={false} />,
};
