import { exampleOrganisation, exampleTelephone } from "../../examples-context.tsx";
import { OrganisationFacts } from "./organisation-facts.tsx";

export const examples = {
  "with all facts": () => (
    <OrganisationFacts
      organisation={exampleOrganisation({
        shortName: { sv: "Exempel", en: "Example" },
        county: { sv: "Exempellän", en: "Example County" },
        period: { from: "2030" },
        memberCount: 3,
        addresses: [
          { kind: "postal", street: "Box 1", postalCode: "123 45", locality: "Exempelstad" },
        ],
        phones: [exampleTelephone],
        email: "info@example.org",
        website: "https://example.org/",
      })}
    />
  ),
};
