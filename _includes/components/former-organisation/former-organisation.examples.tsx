import { exampleOrganisation, exampleReferences } from "../../examples-context.tsx";
import { FormerOrganisation } from "./former-organisation.tsx";

export const examples = {
  "with a successor": () => (
    <FormerOrganisation
      organisation={exampleOrganisation({ successors: [exampleReferences.organisation] })}
    />
  ),
};
