import { exampleOrganisation, exampleReferences } from "../../../examples-context.tsx";
import { OrganisationHistory } from "./organisation-history.tsx";

const { organisation } = exampleReferences;

export const examples = {
  "with a predecessor": () => (
    <OrganisationHistory
      organisation={exampleOrganisation({ predecessors: [organisation], period: { from: "2030" } })}
      level={2}
    />
  ),
  "with a successor": () => (
    <OrganisationHistory
      organisation={exampleOrganisation({ successors: [organisation] })}
      level={2}
    />
  ),
};
